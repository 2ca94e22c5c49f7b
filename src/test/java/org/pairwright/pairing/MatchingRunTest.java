package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** From the people of today to a proposal that is kept. */
class MatchingRunTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private PairingFixture house;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void who_offers_what_is_wanted_is_proposed_and_the_run_is_kept() {
        house.criteria();
        var run = found();
        assertThat(run.proposal().pairs())
                .extracting(ProposedPair::mentee, ProposedPair::mentor, ProposedPair::score)
                .containsExactlyInAnyOrder(
                        tuple(house.amara.id(), house.kenji.id(), 100), tuple(house.liam.id(), house.sofia.id(), 100));
        assertThat(run.people()).extracting(PersonInRun::name).contains("Amara Okafor", "Kenji Watanabe");
        assertThat(house.runs.latest(house.program.id()).orElseThrow().proposal())
                .isEqualTo(run.proposal());
        var step = house.desk.steps.latest(1).getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.RUN);
        assertThat(ENGLISH.say(step.sentence())).isEqualTo("Found 2 pairs");
    }

    @Test
    void a_mentee_who_finds_no_place_is_in_the_sentence_of_the_step() {
        house.criteria();
        house.save(house.kenji.withStatus(Status.ON_HOLD));
        assertThat(found().proposal().unplaced()).extracting(Unplaced::mentee).containsExactly(house.amara.id());
        assertThat(ENGLISH.say(house.desk.steps.latest(1).getFirst().sentence()))
                .isEqualTo("Found one pair, one mentee without a mentor");
    }

    @Test
    void without_mentors_the_run_is_blocked_with_a_sentence_and_nothing_is_kept() {
        house.criteria();
        house.save(house.kenji.withStatus(Status.WAITING));
        house.save(house.sofia.withStatus(Status.WAITING));
        long before = house.desk.journal.number();
        var outcome = house.runs.run(house.program.id(), Settings.of(Aim.EVERYONE), Progress.UNWATCHED);
        assertThat(((MatchingOutcome.Blocked) outcome).obstacles().stream().map(ENGLISH::say))
                .containsExactly("There are no mentors in this run. Confirm at least one.");
        assertThat(house.desk.journal.number()).isEqualTo(before);
    }

    @Test
    void a_cancelled_run_leaves_nothing_behind() {
        house.criteria();
        Progress cancelled = (_, _, _) -> {
            throw new Cancelled();
        };
        assertThatThrownBy(() -> house.runs.run(house.program.id(), Settings.of(Aim.EVERYONE), cancelled))
                .isInstanceOf(Cancelled.class);
        assertThat(house.runs.latest(house.program.id())).isEmpty();
    }

    @Test
    void a_pin_is_kept_by_the_run_and_a_ban_too() {
        house.criteria();
        house.pinsAndBans.pin(house.program.id(), house.liam.id(), house.kenji.id(), "");
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "");
        assertThat(found().proposal().pairs())
                .extracting(ProposedPair::mentee, ProposedPair::mentor, ProposedPair::pinned)
                .containsExactlyInAnyOrder(
                        tuple(house.liam.id(), house.kenji.id(), true),
                        tuple(house.amara.id(), house.sofia.id(), false));
    }

    @Test
    void after_confirming_only_the_new_are_placed() {
        house.criteria();
        house.pairs.confirm(found(), PairingFixture.TODAY);
        var readiness = house.runs.readiness(house.program.id(), Settings.of(Aim.EVERYONE));
        assertThat(readiness.mentees()).isZero();
        assertThat(readiness.places()).isEqualTo(1);
    }

    private org.pairwright.program.proposal.Run found() {
        var outcome = house.runs.run(house.program.id(), Settings.of(Aim.EVERYONE), Progress.UNWATCHED);
        return ((MatchingOutcome.Found) outcome).run();
    }
}
