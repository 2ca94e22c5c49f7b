package org.pairwright.reporting.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.Session;
import org.pairwright.reporting.material.Cells;
import org.pairwright.reporting.material.Columns;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Every session, latest first. What the two spoke about stays between them. */
public final class SessionsSheet {
    private final Material material;

    private record Held(PairLife life, Session session) {}

    private SessionsSheet(Material material) {
        this.material = material;
    }

    public static TableContent of(Material material) {
        return new SessionsSheet(material).content();
    }

    private TableContent content() {
        var latestFirst = Comparator.comparing((Held held) -> held.session().on(), Comparator.reverseOrder())
                .thenComparingLong(held -> held.session().id());
        return new TableContent(
                material.say("report.sessions"),
                material.say("report.sessions.title", material.programName()),
                columns(),
                material.facts().pairs().stream()
                        .flatMap(SessionsSheet::held)
                        .sorted(latestFirst)
                        .map(this::row)
                        .toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.named(Columns.SESSION_ON, material.say("report.column.on"), Kind.DATE),
                Column.of(material.say("report.column.mentee"), Kind.TEXT),
                Column.of(material.say("report.column.mentor"), Kind.TEXT),
                Column.named(Columns.SESSION_HELD, material.say("report.column.held"), Kind.TEXT),
                Column.of(material.say("report.column.minutes"), Kind.NUMBER),
                Column.of(material.say("report.column.channel"), Kind.TEXT)));
        if (material.hasCircles()) {
            columns.add(Column.of(material.say("report.column.circle"), Kind.TEXT));
        }
        return columns;
    }

    private static Stream<Held> held(PairLife life) {
        return life.sessions().stream().map(session -> new Held(life, session));
    }

    private List<Value> row(Held held) {
        var pair = held.life().pair();
        var session = held.session();
        var row = new ArrayList<>(List.of(
                new Value.Day(session.on()),
                Value.text(material.name(pair.mentee())),
                Value.text(material.name(pair.mentor())),
                Value.text(material.say(session.tookPlace() ? "report.yes" : "report.no")),
                Cells.number(session.minutes()),
                Value.text(material.word(session.channel()))));
        if (material.hasCircles()) {
            row.add(material.circle(pair));
        }
        return row;
    }
}
