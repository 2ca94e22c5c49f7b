package org.pairwright.ui.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.fixtures.Cast.TODAY;

import java.nio.file.Path;
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
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble;
import org.pairwright.insight.HealthLevel;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent.Kind;
import org.pairwright.program.pairs.PairState;
import org.pairwright.text.Messages;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

class PairsViewModelTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private RunningDesk running;
    private PairsParts parts;
    private PairsViewModel model;
    private Pair amara;
    private Pair liam;

    @BeforeEach
    void open() {
        running = new RunningDesk(folder);
        amara = running.amaraAndKenji(TODAY.minusDays(10));
        liam = running.pair(running.mentee(Cast.liam()), running.mentor(Cast.sofia()), TODAY.minusDays(60));
        running.started(liam, TODAY.minusDays(60));
        parts = new PairsParts(running);
        model = parts.viewModel();
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void what_needs_a_look_stands_first() {
        arrive();
        assertThat(rows()).extracting(PairRow::menteeName).containsExactly("Liam O’Connell", "Amara Okafor");
        assertThat(rows().getFirst().level()).contains(HealthLevel.AT_RISK);
        assertThat(MESSAGES.say(model.summary().orElseThrow())).isEqualTo("2 running pairs · one at risk");
    }

    @Test
    void a_session_lifts_the_pair_and_is_undone_from_the_notice() {
        arrive();
        model.open(rows().getFirst());
        pair().write(new PairForm.NewSession());
        pair().save(SessionDraft.usual(TODAY));

        assertThat(pair().formProperty().get()).isEmpty();
        assertThat(pair().rowProperty().get().orElseThrow().level()).contains(HealthLevel.ON_TRACK);
        assertThat(rows()).extracting(PairRow::menteeName).containsExactly("Amara Okafor", "Liam O’Connell");
        assertThat(notice()).isEqualTo("Noted a session of Liam O’Connell and Sofía Marín on 2 Nov 2026");

        parts.notifications
                .noticeProperty()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .act()
                .run();
        assertThat(notice()).startsWith("Taken back: Noted a session");
        assertThat(pair().rowProperty().get().orElseThrow().life().sessions()).isEmpty();
    }

    @Test
    void a_pair_of_a_circle_says_so_and_the_others_are_one_click_away() {
        var nia = running.mentee(Cast.ingrid());
        var mei = running.mentee(Cast.person("Mei", "Chen", "Osaka", "Sales", 2));
        var kenji = running.desk.participants.find(amara.mentor()).orElseThrow();
        var circle = running.circle("First budget", kenji);
        running.member(circle, nia, TODAY);
        running.member(circle, mei, TODAY);
        arrive();
        var row = rows().stream()
                .filter(one -> one.circle().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(row.circle().orElseThrow().topic()).isEqualTo("First budget");
        assertThat(row.circle().orElseThrow().members()).isEqualTo(2);
        model.open(row);
        pair().openCircle();
        model.show(parts.navigator.destination());
        assertThat(rows().stream().filter(one -> one.fits(model.filterProperty().get())))
                .extracting(one -> one.life().pair().mentee())
                .containsExactlyInAnyOrder(nia.id(), mei.id());
        assertThat(MESSAGES.say(model.filterProperty().get().sentence())).isEqualTo("Circle “First budget”");
    }

    @Test
    void a_session_of_the_whole_circle_is_noted_for_each_of_its_pairs_at_once() {
        var nia = running.mentee(Cast.ingrid());
        var mei = running.mentee(Cast.person("Mei", "Chen", "Osaka", "Sales", 2));
        var kenji = running.desk.participants.find(amara.mentor()).orElseThrow();
        var circle = running.circle("First budget", kenji);
        running.member(circle, nia, TODAY);
        running.member(circle, mei, TODAY);
        arrive();
        model.open(rows().stream()
                .filter(one -> one.circle().isPresent())
                .findFirst()
                .orElseThrow());
        pair().write(new PairForm.NewSession());
        pair().saveForCircle(SessionDraft.usual(TODAY));
        assertThat(pair().formProperty().get()).isEmpty();
        assertThat(rows().stream().filter(one -> one.circle().isPresent()))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.life().sessions()).hasSize(1));
        assertThat(rows().stream().filter(one -> one.circle().isEmpty()))
                .allSatisfy(one -> assertThat(one.life().sessions())
                        .noneMatch(session -> session.on().equals(TODAY)));
    }

    @Test
    void trouble_stays_in_the_open_form() {
        arrive();
        model.open(rows().getFirst());
        pair().write(new PairForm.NewSession());
        pair().save(SessionDraft.usual(TODAY.plusDays(1)));

        assertThat(pair().formProperty().get()).contains(new PairForm.NewSession());
        assertThat(pair().troublesProperty().get()).extracting(Trouble::field).containsExactly(Trouble.Field.DATE);
        assertThat(parts.notifications.noticeProperty().get()).isEmpty();

        assertThat(pair().closeForm()).isTrue();
        assertThat(pair().troublesProperty().get()).isEmpty();
    }

    @Test
    void a_session_is_likely_to_be_like_the_last_one() {
        arrive();
        model.open(rows().getFirst());
        assertThat(pair().likelySession()).isEqualTo(SessionDraft.usual(TODAY));
        pair().save(SessionDraft.usual(TODAY.minusDays(3)).withMinutes("30").withTopic("Budgets"));
        assertThat(pair().likelySession()).isEqualTo(SessionDraft.usual(TODAY).withMinutes("30"));
    }

    @Test
    void a_noted_session_is_changed_and_removed() {
        arrive();
        model.open(rows().getFirst());
        pair().save(SessionDraft.usual(TODAY));
        var noted = pair().rowProperty().get().orElseThrow().lastSession().orElseThrow();
        pair().write(new PairForm.ChangedSession(noted));
        pair().save(SessionDraft.of(noted).withTopic("Budgets"));
        assertThat(pair().rowProperty().get().orElseThrow().life().sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.topic()).isEqualTo("Budgets"));
        pair().remove(noted);
        assertThat(pair().rowProperty().get().orElseThrow().life().sessions()).isEmpty();
    }

    @Test
    void a_pair_is_ended_and_stays_open_beside_the_list() {
        arrive();
        model.open(rows().getFirst());
        pair().happen(new Happening(Kind.ENDED, TODAY, "No time"));
        assertThat(pair().rowProperty().get().map(PairRow::state)).contains(PairState.ENDED);
        assertThat(pair().possible()).containsExactly(Kind.REOPENED);
        assertThat(rows()).last().extracting(PairRow::menteeName).isEqualTo("Liam O’Connell");
    }

    @Test
    void a_change_that_changes_nothing_says_nothing() {
        arrive();
        model.open(rows().getFirst());
        pair().changeRhythm("30");
        assertThat(parts.notifications.noticeProperty().get()).isEmpty();
        pair().changeRhythm("14");
        assertThat(notice()).endsWith("every 14 days");
    }

    @Test
    void every_number_opens_its_list() {
        model.show(new Destination.PairsList(PairFilter.WithHealth.of(HealthLevel.AT_RISK)));
        assertThat(rows().stream().filter(row -> row.fits(model.filterProperty().get())))
                .extracting(PairRow::menteeName)
                .containsExactly("Liam O’Connell");
        assertThat(model.filters()).extracting(counted -> counted.pairs()).containsExactly(1L, 1L);

        model.showAll();
        assertThat(parts.navigator.destination()).isEqualTo(new Destination.PairsList(PairFilter.ALL));
    }

    @Test
    void a_destination_opens_its_pair_and_a_reload_keeps_it() {
        var destination = new Destination.PairDetail(amara.id());
        model.show(destination);
        assertThat(pair().rowProperty().get().map(PairRow::id)).contains(amara.id());
        model.open(rows().getFirst());
        model.show(destination);
        assertThat(pair().rowProperty().get().map(PairRow::id)).contains(liam.id());
        model.show(new Destination.PairsList(PairFilter.ALL));
        assertThat(pair().rowProperty().get()).isEmpty();
    }

    @Test
    void another_pair_drops_the_open_form() {
        arrive();
        model.open(rows().getFirst());
        pair().write(new PairForm.Note());
        model.open(rows().getLast());
        assertThat(pair().formProperty().get()).isEmpty();
    }

    @Test
    void a_planned_day_that_went_by_is_overdue() {
        arrive();
        model.open(rows().getFirst());
        var usual = SessionDraft.usual(TODAY.minusDays(20));
        pair().save(new SessionDraft(
                usual.on(), "60", usual.channel(), "", Optional.of(TODAY.minusDays(1)), usual.missedBy()));
        assertThat(pair().rowProperty().get().orElseThrow().isOverdue()).isTrue();
    }

    @Test
    void without_a_program_there_are_no_pairs() {
        parts.programs.replaceAll(List.of());
        arrive();
        assertThat(rows()).isEmpty();
        assertThat(model.summary()).isEmpty();
    }

    private void arrive() {
        model.show(new Destination.PairsList(PairFilter.ALL));
    }

    private PairViewModel pair() {
        return model.opened();
    }

    private List<PairRow> rows() {
        return model.rowsProperty().get().orElseThrow();
    }

    private String notice() {
        return MESSAGES.say(
                parts.notifications.noticeProperty().get().orElseThrow().text());
    }
}
