package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.matching.Readiness;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** Amara wants what Kenji offers, and Liam what Sofía offers; yet people have their own wishes. */
class ChoicesTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Settings COUNTED = Settings.of(Aim.EVERYONE).withChoices(6_000);

    @TempDir
    private Path folder;

    private PairingFixture house;
    private Choices choices;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        house.criteria();
        choices = new Choices(house.stores, house.desk.journal, DeskFixture.CLOCK);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_first_choice_outweighs_what_it_may_and_stands_among_the_reasons() {
        choices.say(house.program.id(), house.amara.id(), List.of(house.sofia.id(), house.kenji.id()));
        assertThat(mentorOfAmara(Settings.of(Aim.EVERYONE))).isEqualTo(house.kenji.id());
        var run = run(Settings.of(Aim.EVERYONE).withChoices(12_000));
        assertThat(mentorOfAmara(run)).isEqualTo(house.sofia.id());
        var reason = run.proposal().pairs().getFirst().reasons().getLast();
        assertThat(ENGLISH.say(reason.sentence())).isEqualTo("First choice of Amara Okafor");
        assertThat(reason.points()).isEqualTo(12_000);
        assertThat(run.proposal().mostPoints()).isEqualTo(2_500 + 12_000);
    }

    @Test
    void where_both_sides_chose_each_counts_for_half() {
        choices.say(house.program.id(), house.amara.id(), List.of(house.kenji.id()));
        choices.say(house.program.id(), house.kenji.id(), List.of(house.liam.id(), house.amara.id()));
        var reasons = run(COUNTED).proposal().pairs().getFirst().reasons();
        assertThat(reasons.stream().map(one -> ENGLISH.say(one.sentence()) + " " + one.points()))
                .endsWith("First choice of Amara Okafor 3000", "Second choice of Kenji Watanabe 1500");
    }

    @Test
    void whom_somebody_would_rather_not_have_is_not_proposed() {
        choices.avoid(house.program.id(), house.kenji.id(), house.amara.id());
        assertThat(mentorOfAmara(Settings.of(Aim.EVERYONE))).isEqualTo(house.sofia.id());
    }

    @Test
    void a_pin_says_otherwise_and_it_is_said_before_the_run() {
        choices.avoid(house.program.id(), house.amara.id(), house.kenji.id());
        house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.kenji.id(), "");
        var readiness = Readiness.of(house.problem());
        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.warnings().stream().map(ENGLISH::say))
                .contains("Amara Okafor would rather not have Kenji Watanabe, and they are pinned.");
        assertThat(mentorOfAmara(COUNTED)).isEqualTo(house.kenji.id());
    }

    @Test
    void choices_said_anew_replace_those_of_before_and_can_be_taken_back() {
        choices.say(house.program.id(), house.amara.id(), List.of(house.sofia.id(), house.kenji.id()));
        long again = choices.say(house.program.id(), house.amara.id(), List.of(house.kenji.id()));
        assertThat(choices.of(house.program.id()))
                .extracting(Choice::chosen, Choice::rank)
                .containsExactly(tuple(house.kenji.id(), 1));
        house.desk.journal.undo(again, Sentence.of("words.StepKind.UNDO"));
        assertThat(choices.of(house.program.id()))
                .extracting(Choice::chosen, Choice::rank)
                .containsExactlyInAnyOrder(tuple(house.sofia.id(), 1), tuple(house.kenji.id(), 2));
        assertThat(choices.takeBack(house.program.id(), house.amara.id(), house.kenji.id()))
                .isPresent();
        assertThat(choices.takeBack(house.program.id(), house.liam.id(), house.kenji.id()))
                .isEmpty();
        assertThat(choices.of(house.program.id())).hasSize(1);
    }

    @Test
    void running_pairs_keep_their_places_and_count_within_a_limit() {
        var first = run(Settings.of(Aim.EVERYONE));
        house.pairs.confirm(first, List.of(first.proposal().pairs().getFirst()), PairingFixture.TODAY);
        var limit = new Limit(Limit.Side.MENTORS, "offered", "Negotiation", 1);
        var problem =
                house.runs.problem(house.program.id(), Settings.of(Aim.EVERYONE).withLimits(List.of(limit)));
        assertThat(problem.mentees()).extracting(one -> one.participant()).containsExactly(house.liam.id());
        assertThat(problem.terms().given().running().inLimit(0)).isEqualTo(1);
        assertThat(problem.terms().given().running().menteesOf(house.kenji.id()))
                .isEqualTo(1);
    }

    private long mentorOfAmara(Settings settings) {
        return mentorOfAmara(run(settings));
    }

    private long mentorOfAmara(Run run) {
        return run.proposal().pairs().stream()
                .filter(pair -> pair.mentee() == house.amara.id())
                .findFirst()
                .orElseThrow()
                .mentor();
    }

    private Run run(Settings settings) {
        var outcome = house.runs.run(house.program.id(), settings, Progress.UNWATCHED);
        return ((MatchingOutcome.Found) outcome).run();
    }
}
