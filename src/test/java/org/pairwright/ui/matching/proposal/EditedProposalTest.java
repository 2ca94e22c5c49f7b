package org.pairwright.ui.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.History;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Saying;

/** What she says of a pair stands in the proposal at once, is checked, and only then is a run that can be confirmed. */
class EditedProposalTest extends OnMatchingStage {
    private static final String AMARA_KENJI = "Amara Okafor – Kenji Watanabe";
    private static final String LIAM_SOFIA = "Liam O’Connell – Sofía Marín";
    private static final String AMARA_SOFIA = "Amara Okafor – Sofía Marín";
    private static final String LIAM_KENJI = "Liam O’Connell – Kenji Watanabe";

    private final JobsByHand jobs = new JobsByHand();
    private RunViewModel run;
    private ProposalViewModel proposal;

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @BeforeEach
    void open() {
        run = stage.model.run();
        proposal = stage.model.proposal();
        run.arrive();
        run.findMatches();
        jobs.hold();
    }

    @Test
    void the_new_pairs_stand_at_once_are_being_checked_and_are_a_run_afterwards() {
        ban("Amara Okafor");
        jobs.next();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_SOFIA, LIAM_KENJI);
        assertThat(said()).isEqualTo("2 pairs changed, together −200 points");
        assertThat(row("Amara Okafor").pair().reasons()).as("explained already").isNotEmpty();
        assertThat(runs()).as("nothing is kept before the check").hasSize(1);
        proposal.confirm();
        assertThat(jobs.waiting()).as("only the check").isEqualTo(1);
        jobs.letGo();
        assertThat(run.isFresh()).isTrue();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_SOFIA, LIAM_KENJI);
        assertThat(runs()).hasSize(2);
        assertThat(stage.notice()).isEqualTo("Banned Amara Okafor and Kenji Watanabe");
        stage.undo();
        assertThat(pairs()).as("both at once").containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void one_ctrl_z_takes_back_what_she_said_with_the_run_that_followed_and_ctrl_y_brings_both_again() {
        jobs.letGo();
        ban("Amara Okafor");
        var history = new History(stage.house.desk.journal, stage.house.desk.steps);
        assertThat(stage.messages.say(history.undo())).isEqualTo("Taken back: Banned one pair");
        run.load();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
        assertThat(run.isFresh()).isTrue();
        assertThat(stage.messages.say(history.redo())).isEqualTo("Done again: Banned one pair");
        run.load();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_SOFIA, LIAM_KENJI);
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void what_she_says_while_the_new_pairs_are_being_checked_begins_the_check_anew() {
        ban("Amara Okafor");
        jobs.next();
        ban("Amara Okafor");
        jobs.next();
        jobs.next();
        assertThat(said())
                .as("since the run that was checked")
                .isEqualTo("1 pair changed, together −100 points, 1 more without a mentor");
        jobs.letGo();
        assertThat(pairs()).containsExactly(LIAM_SOFIA);
        assertThat(run.isFresh()).isTrue();
        assertThat(runs()).as("the first check was not waited for").hasSize(2);
    }

    @Test
    void ctrl_z_takes_back_the_last_of_two_edits_with_the_run_of_both_and_then_the_first() {
        ban("Amara Okafor");
        jobs.next();
        ban("Amara Okafor");
        jobs.letGo();
        assertThat(runs()).hasSize(2);
        var history = new History(stage.house.desk.journal, stage.house.desk.steps);
        history.undo();
        run.load();
        assertThat(bans()).as("the first stays said").isEqualTo(1);
        assertThat(runs()).hasSize(1);
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
        history.undo();
        run.load();
        assertThat(bans()).isZero();
        assertThat(run.isFresh()).isTrue();
        history.redo();
        history.redo();
        run.load();
        assertThat(bans()).isEqualTo(2);
        assertThat(runs()).hasSize(2);
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void ctrl_z_while_the_new_pairs_are_being_checked_takes_back_what_she_said_and_whatever_came_of_it() {
        var history = new History(stage.house.desk.journal, stage.house.desk.steps);
        ban("Amara Okafor");
        jobs.next();
        jobs.run(Sentence.of("matchingscreen.job.undo"), _ -> history.undo(), _ -> run.arrive());
        jobs.letGo();
        assertThat(bans()).isZero();
        assertThat(runs()).hasSize(1);
        assertThat(run.isBeingChecked()).isFalse();
        assertThat(run.isFresh()).isTrue();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
    }

    @Test
    void ctrl_z_before_the_check_has_begun_leaves_nothing_to_be_kept() {
        var history = new History(stage.house.desk.journal, stage.house.desk.steps);
        ban("Amara Okafor");
        jobs.run(Sentence.of("matchingscreen.job.undo"), _ -> history.undo(), _ -> run.arrive());
        jobs.letGo();
        assertThat(bans()).isZero();
        assertThat(runs()).hasSize(1);
        assertThat(run.isBeingChecked()).isFalse();
        assertThat(run.isFresh()).isTrue();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
    }

    private int bans() {
        return stage.house.desk.pinsAndBans.ofProgram(stage.house.program.id()).size();
    }

    @Test
    void a_pin_of_a_pair_that_stands_changes_nobody() {
        proposal.pin(List.of(row("Amara Okafor")));
        jobs.next();
        assertThat(said()).isEqualTo("nobody has another mentor");
        assertThat(row("Amara Okafor").pinned()).isTrue();
        jobs.letGo();
        assertThat(run.isFresh()).isTrue();
        assertThat(row("Amara Okafor").pair().pinned()).isTrue();
    }

    @Test
    void a_cancelled_check_keeps_what_she_said_and_the_proposal_of_before_reads_stale() {
        ban("Amara Okafor");
        jobs.next();
        jobs.cancelNext();
        jobs.letGo();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
        assertThat(row("Amara Okafor").banned()).isTrue();
        assertThat(runs()).hasSize(1);
        stage.undo();
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void pairs_whose_check_was_cancelled_go_even_where_reading_the_program_is_cancelled_too() {
        ban("Amara Okafor");
        jobs.next();
        jobs.cancelNext();
        jobs.cancelNext();
        jobs.letGo();
        assertThat(run.isBeingChecked()).isFalse();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
    }

    @Test
    void a_check_that_fails_is_told_and_the_proposal_of_before_stands() {
        ban("Amara Okafor");
        jobs.next();
        assertThatThrownBy(jobs::breakNext).hasMessage("broken by a test");
        jobs.letGo();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
        assertThat(run.isBeingChecked()).isFalse();
        assertThat(runs()).hasSize(1);
    }

    @Test
    void what_is_refused_leaves_the_pairs_that_are_being_checked_to_be_checked() {
        ban("Amara Okafor");
        jobs.next();
        run.edited().say(refused());
        jobs.letGo();
        assertThat(stage.notice()).isEqualTo("one of them does not take part any more");
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_SOFIA, LIAM_KENJI);
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void when_people_change_while_the_pairs_are_checked_nothing_is_kept_of_them() {
        ban("Amara Okafor");
        jobs.next();
        stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
        jobs.letGo();
        assertThat(runs()).hasSize(1);
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
    }

    @Test
    void a_fair_match_is_matched_anew_by_itself() {
        jobs.letGo();
        run.ask(run.settingsProperty().get().with(Aim.FAIR));
        run.findMatches();
        ban("Amara Okafor");
        assertThat(run.isFresh()).isTrue();
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_SOFIA, LIAM_KENJI);
    }

    @Test
    void where_something_else_is_asked_for_now_the_proposal_waits_for_her() {
        jobs.letGo();
        stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
        run.load();
        ban("Amara Okafor");
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
        assertThat(pairs()).containsExactlyInAnyOrder(AMARA_KENJI, LIAM_SOFIA);
    }

    @Test
    void who_was_left_out_stays_left_out_when_the_proposal_follows() {
        jobs.letGo();
        proposal.choose(List.of(row("Liam O’Connell")), false);
        proposal.pin(List.of(row("Amara Okafor")));
        assertThat(row("Liam O’Connell").chosen()).isFalse();
        run.findMatches();
        assertThat(row("Liam O’Connell").chosen()).isTrue();
    }

    private static Saying refused() {
        return Saying.ofPairs(
                Sentence.of("matchingscreen.job.say"),
                () -> Optional.of(new Said.Refused(Sentence.of("pairing.refused.gone"))),
                List.of());
    }

    private void ban(String mentee) {
        proposal.ban(List.of(row(mentee)), "");
    }

    private String said() {
        var freshness = run.latest().orElseThrow().freshness();
        return stage.messages.say(((Freshness.BeingChecked) freshness).inWords());
    }

    private List<?> runs() {
        return stage.house.scenarios.of(stage.house.program.id());
    }

    private List<String> pairs() {
        return proposal.linesProperty().get().pairs().stream()
                .map(row -> row.mentee().name() + " – " + row.mentor().name())
                .toList();
    }

    private PairRow row(String mentee) {
        return proposal.linesProperty().get().pairs().stream()
                .filter(row -> row.mentee().name().equals(mentee))
                .findFirst()
                .orElseThrow();
    }
}
