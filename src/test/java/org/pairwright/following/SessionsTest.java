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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.Trouble.Field;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.pairs.Session.Channel;
import org.pairwright.program.pairs.Session.MissedBy;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.Undone;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class SessionsTest {
    private static final LocalDate STARTED = TODAY.minusDays(40);
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private RunningDesk running;
    private Sessions sessions;
    private Pair pair;

    @BeforeEach
    void open() {
        running = new RunningDesk(folder);
        pair = running.amaraAndKenji(STARTED);
        sessions = new Sessions(running.desk.journal, running.records, DeskFixture.CLOCK);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void a_session_is_noted_as_one_step_with_both_names_and_its_day() {
        long before = running.steps();
        var draft = new SessionDraft(
                Optional.of(LocalDate.of(2026, 10, 12)),
                " 45 ",
                Channel.PHONE,
                " Budgets ",
                Optional.of(TODAY),
                MissedBy.NOBODY);
        var outcome = sessions.note(pair.id(), draft);

        assertThat(worded(outcome)).isEqualTo("Noted a session of Amara Okafor and Kenji Watanabe on 12 Oct 2026");
        assertThat(running.steps()).isEqualTo(before + 1);
        var noted = only();
        assertThat(noted.on()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(noted.minutes()).hasValue(45);
        assertThat(noted.channel()).isEqualTo(Channel.PHONE);
        assertThat(noted.topic()).isEqualTo("Budgets");
        assertThat(noted.next()).contains(TODAY);
        assertThat(running.desk.steps.latest(1).getFirst().sentence()).isEqualTo(((Outcome.Done) outcome).sentence());
    }

    @Test
    void a_missed_session_is_said_to_be_missed() {
        var draft = new SessionDraft(Optional.of(TODAY), "", Channel.VIDEO, "", Optional.empty(), MissedBy.MENTOR);
        assertThat(worded(sessions.note(pair.id(), draft)))
                .isEqualTo("Noted a missed session of Amara Okafor and Kenji Watanabe on 2 Nov 2026");
        assertThat(only().tookPlace()).isFalse();
        assertThat(only().minutes()).isEmpty();
    }

    @Test
    void a_session_is_changed_in_place() {
        sessions.note(pair.id(), SessionDraft.usual(TODAY));
        var before = only();
        var outcome = sessions.change(before, SessionDraft.of(before).withTopic("Negotiation"));
        assertThat(worded(outcome)).startsWith("Changed the session");
        assertThat(only().topic()).isEqualTo("Negotiation");
        assertThat(only().id()).isEqualTo(before.id());
        assertThat(only().uid()).isEqualTo(before.uid());
        assertThat(only().minutes()).hasValue(60);
    }

    @Test
    void a_removed_session_comes_back_by_undo() {
        sessions.note(pair.id(), SessionDraft.usual(TODAY));
        var noted = only();
        assertThat(worded(sessions.remove(noted))).startsWith("Removed the session of Amara Okafor");
        assertThat(running.life(pair).sessions()).isEmpty();

        var undone = running.desk.journal.undo(running.steps(), Sentence.of("words.StepKind.UNDO"));
        assertThat(undone).isInstanceOf(Undone.Whole.class);
        assertThat(running.life(pair).sessions()).containsExactly(noted);
    }

    @ParameterizedTest(name = "{0} minutes: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 minutes are out of range. A session lasts 1 to 1,440 minutes.",
                "1441 | 1,441 minutes are out of range. A session lasts 1 to 1,440 minutes.",
                "an hour | “an hour” is not a number of minutes. Type digits only, as in 60, or leave it empty.",
                "-5 | “-5” is not a number of minutes. Type digits only, as in 60, or leave it empty."
            })
    void minutes_out_of_range_are_refused(String minutes, String said) {
        var draft = new SessionDraft(Optional.of(TODAY), minutes, Channel.VIDEO, "", Optional.empty(), MissedBy.NOBODY);
        var trouble = onlyTrouble(sessions.note(pair.id(), draft));
        assertThat(trouble.field()).isEqualTo(Field.MINUTES);
        assertThat(MESSAGES.say(trouble.sentence())).isEqualTo(said);
    }

    @Test
    void the_first_and_the_last_possible_length_are_taken() {
        assertThat(sessions.check(running.life(pair), SessionDraft.usual(TODAY).withMinutes("1")))
                .isEmpty();
        assertThat(sessions.check(running.life(pair), SessionDraft.usual(TODAY).withMinutes("1440")))
                .isEmpty();
    }

    @Test
    void a_day_that_has_not_come_is_refused_and_nothing_is_written() {
        long before = running.steps();
        var trouble = onlyTrouble(sessions.note(pair.id(), SessionDraft.usual(TODAY.plusDays(1))));
        assertThat(trouble.field()).isEqualTo(Field.DATE);
        assertThat(MESSAGES.say(trouble.sentence()))
                .isEqualTo("3 Nov 2026 has not come yet. Choose today or a day before.");
        assertThat(running.steps()).isEqualTo(before);
    }

    @Test
    void a_day_before_the_pair_started_is_refused_with_the_day_it_started() {
        var trouble = onlyTrouble(sessions.note(pair.id(), SessionDraft.usual(STARTED.minusDays(1))));
        assertThat(MESSAGES.say(trouble.sentence()))
                .isEqualTo("The pair started on 23 Sept 2026; 22 Sept 2026 is before that."
                        + " Choose 23 Sept 2026 or later.");
        assertThat(sessions.check(running.life(pair), SessionDraft.usual(STARTED)))
                .isEmpty();
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var draft = new SessionDraft(
                Optional.of(TODAY), "x", Channel.VIDEO, "t".repeat(4_001), Optional.of(TODAY), MissedBy.NOBODY);
        assertThat(((Outcome.Refused) sessions.note(pair.id(), draft)).troubles())
                .extracting(Trouble::field)
                .containsExactly(Field.MINUTES, Field.TOPIC, Field.NEXT);
        var undated = new SessionDraft(Optional.empty(), "", Channel.VIDEO, "", Optional.empty(), MissedBy.NOBODY);
        assertThat(((Outcome.Refused) sessions.note(pair.id(), undated)).troubles())
                .extracting(Trouble::field)
                .isEqualTo(List.of(Field.DATE));
    }

    private Session only() {
        assertThat(running.life(pair).sessions()).hasSize(1);
        return running.life(pair).sessions().getFirst();
    }

    private static Trouble onlyTrouble(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).troubles()).hasSize(1);
        return ((Outcome.Refused) outcome).troubles().getFirst();
    }

    private static String worded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return MESSAGES.say(((Outcome.Done) outcome).sentence());
    }
}
