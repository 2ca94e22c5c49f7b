package org.pairwright.ui.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.ScoreBar;
import org.pairwright.ui.kit.table.Column;

/** What stands in the list of pairs. */
final class PairColumns {
    /** The column of circles, which a program without any does not show. */
    static final String CIRCLE = "circle";

    private static final double NAME = 156;
    private static final double STATE = 108;
    private static final double HEALTH = 128;
    private static final double WHEN = 112;
    private static final double COUNT = 80;
    private static final double NEXT = 136;
    private static final double SCORE = 144;
    private static final double SITES = 176;
    private static final String NOTHING = "–";

    private final Messages messages;

    PairColumns(Messages messages) {
        this.messages = messages;
    }

    List<Column<PairRow>> all() {
        return List.of(
                Column.text("mentee", messages.say("pairs.column.mentee"), PairRow::menteeName)
                        .wide(NAME),
                Column.text("mentor", messages.say("pairs.column.mentor"), PairRow::mentorName)
                        .wide(NAME),
                circle(),
                state(),
                health(),
                lastMet(),
                sessions(),
                next(),
                score(),
                Column.text("sites", messages.say("pairs.column.sites"), PairRow::sites)
                        .wide(SITES),
                rhythm());
    }

    private Column<PairRow> circle() {
        return Column.<PairRow>text(
                        CIRCLE,
                        messages.say("pairs.column.circle"),
                        row -> row.circle().map(InCircle::topic).orElse(""))
                .wide(NAME);
    }

    private Column<PairRow> state() {
        return Column.<PairRow>text("state", messages.say("pairs.column.state"), row -> messages.word(row.state()))
                .sortedBy(PairRow::state)
                .drawn(Badge::new, (badge, row) -> badge.show(Moods.of(row.state()), messages.word(row.state())))
                .wide(STATE);
    }

    private Column<PairRow> health() {
        return Column.<PairRow>text(
                        "health",
                        messages.say("pairs.column.health"),
                        row -> row.level().map(messages::word).orElse(""))
                .sortedBy(row -> row.level().map(PairRow::urgencyOf).orElse(Integer.MAX_VALUE))
                .drawn(HealthBadge::new, (badge, row) -> badge.show(row, messages))
                .wide(HEALTH);
    }

    /** Who never met comes before whoever met longest ago. */
    private Column<PairRow> lastMet() {
        return Column.<PairRow>text(
                        "lastMet", messages.say("pairs.column.lastMet"), row -> when(row.lastMetOn(), row.today()))
                .sortedBy(row -> row.lastMetOn().orElse(LocalDate.MIN))
                .drawn(Day::new, (day, row) -> day.show(row.lastMetOn(), row.today(), messages))
                .wide(WHEN);
    }

    private Column<PairRow> sessions() {
        return Column.<PairRow>number(
                        "sessions",
                        messages.say("pairs.column.sessions"),
                        row -> row.life().met(),
                        row -> Integer.toString(row.life().met()))
                .wide(COUNT);
    }

    private Column<PairRow> next() {
        return Column.<PairRow>text("next", messages.say("pairs.column.next"), this::nextWords)
                .sortedBy(row -> row.nextOn().orElse(LocalDate.MAX))
                .drawn(Day::new, (day, row) -> day.show(nextWords(row), row.nextOn(), messages))
                .wide(NEXT);
    }

    private String nextWords(PairRow row) {
        var words = when(row.nextOn(), row.today());
        return row.isOverdue() ? messages.say("pairs.wasDue", words) : words;
    }

    private Column<PairRow> score() {
        return Column.<PairRow>number(
                        "score",
                        messages.say("pairs.column.score"),
                        row -> row.life().pair().score().orElse(-1),
                        row -> row.life().pair().score().isPresent()
                                ? Integer.toString(row.life().pair().score().getAsInt())
                                : "")
                .drawn(ScoreBar::new, PairColumns::fill)
                .left()
                .wide(SCORE);
    }

    private static void fill(ScoreBar bar, PairRow row) {
        var score = row.life().pair().score();
        bar.setVisible(score.isPresent());
        score.ifPresent(bar::setScore);
    }

    private Column<PairRow> rhythm() {
        return Column.<PairRow>text(
                        "rhythm",
                        messages.say("pairs.column.rhythm"),
                        row -> messages.say("pairs.everyDays", row.life().pair().rhythmDays()))
                .sortedBy(row -> row.life().pair().rhythmDays())
                .wide(WHEN);
    }

    private String when(Optional<LocalDate> day, LocalDate today) {
        return day.map(on -> messages.say(Ago.of(on, today))).orElse(NOTHING);
    }

    /** The health in a badge, with the sentence that says why on hover. */
    private static final class HealthBadge extends StackPane {
        private final Badge badge = new Badge();
        private final Tooltip why = new Tooltip();

        HealthBadge() {
            setAlignment(Pos.CENTER_LEFT);
            badge.setTooltip(why);
            getChildren().add(badge);
        }

        void show(PairRow row, Messages messages) {
            badge.setVisible(row.health().isPresent());
            row.health().ifPresent(health -> {
                badge.show(Moods.of(health.level()), messages.word(health.level()));
                why.setText(messages.say(health.sentence()));
                badge.setAccessibleHelp(why.getText());
            });
        }
    }

    /** A day in relative words, exact on hover. */
    private static final class Day extends Label {
        private final Tooltip exact = new Tooltip();

        void show(Optional<LocalDate> day, LocalDate today, Messages messages) {
            show(day.map(on -> messages.say(Ago.of(on, today))).orElse(NOTHING), day, messages);
        }

        void show(String words, Optional<LocalDate> day, Messages messages) {
            setText(words);
            exact.setText(day.map(messages::date).orElse(""));
            setTooltip(day.isPresent() ? exact : null);
        }
    }
}
