package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.matching.Readiness;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
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
        choices = new Choices(house.stores, house.desk.journal);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_first_choice_outweighs_what_it_may_and_stands_among_the_reasons() {
        say(house.amara, house.sofia, house.kenji);
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
        say(house.amara, house.kenji);
        say(house.kenji, house.liam, house.amara);
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
    void whoever_stands_at_a_rank_moves_on_as_far_as_the_next_free_one_and_undo_brings_all_back() {
        choices.rank(house.program.id(), house.amara.id(), house.kenji.id(), 2);
        choices.rank(house.program.id(), house.amara.id(), house.liam.id(), 5);
        long step = choices.rank(house.program.id(), house.amara.id(), house.sofia.id(), 2);
        assertThat(saidByAmara())
                .containsExactlyInAnyOrder(
                        tuple(house.sofia.id(), 2), tuple(house.kenji.id(), 3), tuple(house.liam.id(), 5));
        house.desk.journal.undo(step, Sentence.of("words.StepKind.UNDO"));
        assertThat(saidByAmara()).containsExactlyInAnyOrder(tuple(house.kenji.id(), 2), tuple(house.liam.id(), 5));
    }

    @Test
    void somebody_has_one_rank_and_who_would_pass_the_last_one_falls_out() {
        choices.rank(house.program.id(), house.amara.id(), house.kenji.id(), 2);
        choices.rank(house.program.id(), house.amara.id(), house.kenji.id(), Choice.LAST);
        assertThat(saidByAmara()).containsExactly(tuple(house.kenji.id(), Choice.LAST));
        choices.rank(house.program.id(), house.amara.id(), house.sofia.id(), Choice.LAST);
        assertThat(saidByAmara()).containsExactly(tuple(house.sofia.id(), Choice.LAST));
    }

    @Test
    void what_was_said_is_taken_back_and_the_others_keep_their_ranks() {
        say(house.amara, house.sofia, house.kenji);
        assertThat(choices.takeBack(house.program.id(), house.amara.id(), house.sofia.id()))
                .isPresent();
        assertThat(choices.takeBack(house.program.id(), house.liam.id(), house.kenji.id()))
                .isEmpty();
        assertThat(saidByAmara()).containsExactly(tuple(house.kenji.id(), 2));
    }

    private void say(Participant chooser, Participant... chosen) {
        for (int at = 0; at < chosen.length; at++) {
            choices.rank(house.program.id(), chooser.id(), chosen[at].id(), at + 1);
        }
    }

    private List<Tuple> saidByAmara() {
        return choices.of(house.program.id()).stream()
                .filter(one -> one.chooser() == house.amara.id())
                .map(one -> tuple(one.chosen(), one.rank()))
                .toList();
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
