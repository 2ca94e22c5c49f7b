package org.pairwright.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.Session;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A circle led by two with two members is noted at once. */
class CircleSessionsTest {
    private static final LocalDate TODAY = PairingFixture.TODAY;
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private PairingFixture house;
    private PairRecords records;
    private CircleSessions sessions;
    private Circle circle;
    private final List<Long> pairs = new ArrayList<>();

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        var desk = house.desk;
        records = new PairRecords(desk.pairs, desk.sessions, desk.goals, desk.participants, desk.persons);
        sessions = new CircleSessions(desk.journal, records, DeskFixture.CLOCK);
        var circles = new DeskCircles(desk, house.program);
        circle = circles.circle("Budgeting", house.kenji, house.sofia);
        for (var member : List.of(house.amara, house.liam)) {
            circles.member(circle, member, TODAY.minusDays(20)).stream()
                    .map(Pair::id)
                    .forEach(pairs::add);
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void every_pair_gets_it_in_one_step_and_one_undo_takes_it_from_all() {
        var outcome = (Outcome.Done) note(SessionDraft.usual(TODAY).withTopic("Budgets"), Set.of());
        assertThat(ENGLISH.say(outcome.sentence()))
                .isEqualTo("Noted a session of the circle ‘Budgeting’ on 2 Nov 2026, with 2 members");
        assertThat(noted()).hasSize(4).allSatisfy(session -> {
            assertThat(session.on()).isEqualTo(TODAY);
            assertThat(session.topic()).isEqualTo("Budgets");
            assertThat(session.tookPlace()).isTrue();
        });
        house.desk.journal.undo(outcome.step().getAsLong(), Sentence.of("words.StepKind.UNDO"));
        assertThat(noted()).isEmpty();
    }

    @Test
    void whoever_was_not_there_missed_it() {
        note(SessionDraft.usual(TODAY), Set.of(house.liam.id()));
        assertThat(noted()).filteredOn(Session::tookPlace).hasSize(2);
        assertThat(noted())
                .filteredOn(session -> session.missedBy() == Session.MissedBy.MENTEE)
                .extracting(session -> records.pair(session.pair()).mentee())
                .containsOnly(house.liam.id());
    }

    @Test
    void whoever_joined_after_that_day_has_no_part_in_it() {
        var late = house.save(Cast.mentee(
                house.person(Cast.person("Mei", "Chen", "Osaka", "Sales", 2)), house.program.id(), "Budgeting"));
        new DeskCircles(house.desk, house.program)
                .member(circle, late, TODAY).stream().map(Pair::id).forEach(pairs::add);
        note(SessionDraft.usual(TODAY.minusDays(5)), Set.of());
        assertThat(noted())
                .hasSize(4)
                .noneMatch(session -> records.pair(session.pair()).mentee() == late.id());
    }

    @Test
    void what_is_wrong_is_said_once_and_nothing_is_noted() {
        var refused =
                (Outcome.Refused) note(SessionDraft.usual(TODAY.plusDays(1)).withMinutes("much"), Set.of());
        assertThat(refused.troubles())
                .extracting(Trouble::field)
                .containsExactlyInAnyOrder(Trouble.Field.DATE, Trouble.Field.MINUTES);
        var early = (Outcome.Refused) note(SessionDraft.usual(TODAY.minusDays(60)), Set.of());
        assertThat(early.troubles()).extracting(Trouble::field).containsExactly(Trouble.Field.DATE);
        var none = (Outcome.Refused) note(
                new SessionDraft(
                        Optional.empty(), "", Session.Channel.VIDEO, "", Optional.empty(), Session.MissedBy.NOBODY),
                Set.of());
        assertThat(none.troubles()).extracting(Trouble::field).containsExactly(Trouble.Field.DATE);
        assertThat(noted()).isEmpty();
        assertThat(sessions.note("Budgeting", List.of(), SessionDraft.usual(TODAY), Set.of()))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Outcome note(SessionDraft draft, Set<Long> absent) {
        return sessions.note(circle.topic(), pairs, draft, absent);
    }

    private List<Session> noted() {
        return house.desk.sessions.ofProgram(house.program.id());
    }
}
