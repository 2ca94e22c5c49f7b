package org.pairwright.reporting.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairwright.insight.Health;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.reporting.material.Cells;
import org.pairwright.reporting.material.Columns;
import org.pairwright.reporting.material.Material;
import org.pairwright.reporting.material.ReasonWords;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Every pair with its reasons, the circle in which it meets and how it does. Private notes and why a pair paused or ended stay on the desk. */
public final class PairsSheet {
    private static final int AFTER_THE_MENTOR = 2;

    private final Material material;
    private final ReasonWords reasons;

    private PairsSheet(Material material) {
        this.material = material;
        reasons = new ReasonWords(material);
    }

    public static TableContent of(Material material) {
        return new PairsSheet(material).content();
    }

    private TableContent content() {
        var order = Comparator.comparing(PairLife::state)
                .thenComparing((PairLife life) -> life.pair().mentee(), material.byName());
        return new TableContent(
                material.say("report.pairs"),
                material.say("report.pairs.title", material.programName()),
                columns(),
                material.facts().pairs().stream().sorted(order).map(this::row).toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(usual());
        if (material.hasCircles()) {
            columns.add(AFTER_THE_MENTOR, Column.of(material.say("report.column.circle"), Kind.TEXT));
        }
        return columns;
    }

    private List<Column> usual() {
        return List.of(
                Column.of(material.say("report.column.mentee"), Kind.TEXT),
                Column.of(material.say("report.column.mentor"), Kind.TEXT),
                Column.named(Columns.PAIR_SITE, material.say("report.column.menteeSite"), Kind.TEXT),
                Column.of(material.say("report.column.mentorSite"), Kind.TEXT),
                Column.named(Columns.PAIR_STATE, material.say("report.column.state"), Kind.TEXT),
                Column.named(Columns.PAIR_HEALTH, material.say("report.column.health"), Kind.TEXT),
                Column.of(material.say("report.column.healthWhy"), Kind.LONG_TEXT),
                Column.named(Columns.PAIR_SCORE, material.say("report.column.score"), Kind.SCORE),
                Column.of(material.say("report.column.reasons"), Kind.LONG_TEXT),
                Column.of(material.say("report.column.started"), Kind.DATE),
                Column.of(material.say("report.column.sessions"), Kind.NUMBER),
                Column.of(material.say("report.column.lastMet"), Kind.DATE),
                Column.of(material.say("report.column.goals"), Kind.NUMBER),
                Column.of(material.say("report.column.goalsReached"), Kind.NUMBER),
                Column.of(material.say("report.column.plannedEnd"), Kind.DATE));
    }

    private List<Value> row(PairLife life) {
        var row = new ArrayList<>(usual(life));
        if (material.hasCircles()) {
            row.add(AFTER_THE_MENTOR, material.circle(life.pair()));
        }
        return row;
    }

    private List<Value> usual(PairLife life) {
        var pair = life.pair();
        var health = material.figures.health().of(pair.id());
        return List.of(
                Value.text(material.name(pair.mentee())),
                Value.text(material.name(pair.mentor())),
                Value.text(material.site(pair.mentee())),
                Value.text(material.site(pair.mentor())),
                Value.text(material.word(life.state())),
                health.map(Health::level).map(material::word).map(Cells::text).orElse(Value.nothing()),
                health.map(Health::sentence).map(material::wording).orElse(Value.nothing()),
                Cells.number(pair.score()),
                reasons.of(pair.reasons()),
                Cells.day(life.startedOn()),
                Value.whole(life.met()),
                Cells.day(life.lastMetOn(material.input.today())),
                Value.whole(life.goals().size()),
                Value.whole(life.goals().stream()
                        .filter(goal -> goal.state() == Goal.State.REACHED)
                        .count()),
                new Value.Day(pair.plannedEndOn()));
    }
}
