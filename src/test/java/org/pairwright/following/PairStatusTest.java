package org.pairwright.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.fixtures.Cast.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.PairStatus.Happening;
import org.pairwright.following.Trouble.Field;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent.Kind;
import org.pairwright.program.pairs.PairState;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.Undone;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class PairStatusTest {
    private static final LocalDate CONFIRMED = TODAY.minusDays(40);
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private RunningDesk running;
    private PairStatus status;
    private Pair pair;

    @BeforeEach
    void open() {
        running = new RunningDesk(folder);
        pair = running.pair(running.mentee(Cast.amara()), running.mentor(Cast.kenji()), CONFIRMED);
        status = new PairStatus(running.desk.journal, running.records, DeskFixture.CLOCK);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void a_pair_is_led_from_its_invitation_to_its_end_and_back() {
        assertThat(possible()).containsExactly(Kind.ACCEPTED, Kind.STARTED, Kind.DECLINED);
        happen(Kind.ACCEPTED, PairState.INVITED);
        assertThat(possible()).containsExactly(Kind.STARTED, Kind.DECLINED);
        happen(Kind.STARTED, PairState.ACTIVE);
        assertThat(possible()).containsExactly(Kind.PAUSED, Kind.COMPLETED, Kind.ENDED, Kind.EXTENDED);
        happen(Kind.PAUSED, PairState.PAUSED);
        assertThat(possible()).containsExactly(Kind.RESUMED, Kind.COMPLETED, Kind.ENDED);
        happen(Kind.RESUMED, PairState.ACTIVE);
        happen(Kind.COMPLETED, PairState.COMPLETED);
        assertThat(possible()).containsExactly(Kind.REOPENED);
        happen(Kind.REOPENED, PairState.ACTIVE);
        happen(Kind.ENDED, PairState.ENDED);
        assertThat(possible()).containsExactly(Kind.REOPENED);
    }

    @Test
    void an_end_keeps_its_reason_and_is_told_with_both_names() {
        running.started(pair, CONFIRMED);
        var outcome = status.happen(pair.id(), new Happening(Kind.ENDED, TODAY, " Amara moved to Lagos "));
        assertThat(MESSAGES.say(((Outcome.Done) outcome).sentence()))
                .isEqualTo("Ended the pair of Amara Okafor and Kenji Watanabe on 2 Nov 2026");
        assertThat(running.life(pair).lastEvent().orElseThrow().reason()).isEqualTo("Amara moved to Lagos");
    }

    @Test
    void what_cannot_follow_is_refused() {
        running.started(pair, CONFIRMED);
        assertThat(refused(new Happening(Kind.RESUMED, TODAY, "")))
                .containsExactly("The pair is now “Active”, so “Resumed” cannot follow.");
        assertThat(running.life(pair).state()).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void nothing_happens_before_the_last_event_or_after_today() {
        running.started(pair, TODAY.minusDays(10));
        assertThat(refused(new Happening(Kind.PAUSED, TODAY.minusDays(11), "")))
                .containsExactly("Something happened to this pair on 23 Oct 2026; 22 Oct 2026 is before that."
                        + " Choose 23 Oct 2026 or later.");
        assertThat(refused(new Happening(Kind.PAUSED, TODAY.plusDays(1), "")))
                .containsExactly("3 Nov 2026 has not come yet. Choose today or a day before.");
    }

    @Test
    void a_pair_that_starts_next_week_can_be_ended_before_it_starts() {
        var start = TODAY.plusDays(7);
        running.started(pair, start);
        status.happen(pair.id(), new Happening(Kind.ENDED, start, ""));
        assertThat(running.life(pair).state()).isEqualTo(PairState.ENDED);
    }

    @Test
    void an_extension_moves_the_planned_end_in_the_same_step() {
        running.started(pair, CONFIRMED);
        long before = running.steps();
        var later = pair.plannedEndOn().plusMonths(3);
        status.happen(pair.id(), new Happening(Kind.EXTENDED, Optional.of(TODAY), "", Optional.of(later)));
        assertThat(running.steps()).isEqualTo(before + 1);
        assertThat(running.life(pair).pair().plannedEndOn()).isEqualTo(later);

        assertThat(running.desk.journal.undo(before + 1, Sentence.of("words.StepKind.UNDO")))
                .isInstanceOf(Undone.Whole.class);
        assertThat(running.life(pair).pair().plannedEndOn()).isEqualTo(pair.plannedEndOn());
        assertThat(running.life(pair).lastEvent().orElseThrow().kind()).isEqualTo(Kind.STARTED);
    }

    @Test
    void an_extension_needs_a_later_end() {
        running.started(pair, CONFIRMED);
        assertThat(refused(new Happening(Kind.EXTENDED, Optional.of(TODAY), "", Optional.of(pair.plannedEndOn()))))
                .containsExactly("The pair is planned to end on 30 Jun 2027. Choose a later day.");
    }

    @Test
    void the_rhythm_and_the_private_note_are_changed() {
        var terms = new PairTerms(running.desk.journal, running.records);
        assertThat(MESSAGES.say(((Outcome.Done) terms.changeRhythm(pair.id(), "14")).sentence()))
                .isEqualTo("Changed the rhythm of Amara Okafor and Kenji Watanabe to every 14 days");
        terms.changeNote(pair.id(), " Ask again in March. ");
        assertThat(running.life(pair).pair().rhythmDays()).isEqualTo(14);
        assertThat(running.life(pair).pair().note()).isEqualTo("Ask again in March.");
    }

    @Test
    void a_rhythm_is_1_to_365_days() {
        var terms = new PairTerms(running.desk.journal, running.records);
        for (var typed : List.of("0", "366", "monthly", "")) {
            var outcome = terms.changeRhythm(pair.id(), typed);
            assertThat(((Outcome.Refused) outcome).troubles())
                    .extracting(Trouble::field)
                    .containsExactly(Field.RHYTHM);
        }
        assertThat(terms.changeRhythm(pair.id(), "365")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_goal_is_added_changed_and_reached() {
        var goals = new Goals(running.desk.journal, running.records);
        goals.add(pair.id(), " Lead a budget round ", Goal.Alignment.BOTH);
        var added = running.life(pair).goals().getFirst();
        assertThat(added.description()).isEqualTo("Lead a budget round");
        assertThat(added.state()).isEqualTo(Goal.State.OPEN);

        goals.change(added, "Lead two budget rounds", Goal.Alignment.PERSONAL);
        goals.move(running.life(pair).goals().getFirst(), Goal.State.REACHED);
        assertThat(running.life(pair).goals())
                .containsExactly(new Goal(
                        added.id(),
                        added.uid(),
                        pair.id(),
                        "Lead two budget rounds",
                        Goal.Alignment.PERSONAL,
                        Goal.State.REACHED));
        assertThat(goals.add(pair.id(), "  ", Goal.Alignment.BOTH)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_was_so_before_leaves_no_step() {
        var terms = new PairTerms(running.desk.journal, running.records);
        assertThat(((Outcome.Done) terms.changeNote(pair.id(), "Quiet")).step()).hasValue(running.steps());
        assertThat(((Outcome.Done) terms.changeNote(pair.id(), "Quiet")).step()).isEmpty();
    }

    @Test
    void the_lives_of_a_program_are_those_of_its_pairs() {
        running.started(pair, CONFIRMED);
        var other = running.pair(running.mentee(Cast.liam()), running.mentor(Cast.sofia()), CONFIRMED);
        var sessions = new Sessions(running.desk.journal, running.records, DeskFixture.CLOCK);
        sessions.note(other.id(), SessionDraft.usual(TODAY));
        assertThat(new PairLives(running.records).ofProgram(running.program.id()))
                .containsExactly(running.life(pair), running.life(other));
        assertThat(running.life(other).met()).isEqualTo(1);
        assertThat(new PairLives(running.records).of(4711)).isEmpty();
    }

    private List<Kind> possible() {
        return PairStatus.possible(running.life(pair));
    }

    private void happen(Kind kind, PairState leadsTo) {
        assertThat(status.happen(pair.id(), new Happening(kind, TODAY, ""))).isInstanceOf(Outcome.Done.class);
        assertThat(running.life(pair).state()).isEqualTo(leadsTo);
    }

    private List<String> refused(Happening happening) {
        long before = running.steps();
        var outcome = status.happen(pair.id(), happening);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(running.steps()).isEqualTo(before);
        return ((Outcome.Refused) outcome)
                .troubles().stream()
                        .map(trouble -> MESSAGES.say(trouble.sentence()))
                        .toList();
    }
}
