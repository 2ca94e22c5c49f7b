package org.pairwright.reporting.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.Session;
import org.pairwright.reporting.material.Cells;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Every circle with who leads it, who is in it, and how often it met: a session of a circle is one, however many were there. */
public final class CirclesSheet {
    private final Material material;

    private CirclesSheet(Material material) {
        this.material = material;
    }

    /** Nothing where there is no circle. */
    public static Optional<TableContent> of(Material material) {
        var circles = material.facts().circles();
        return circles.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableContent(
                        material.say("report.circles"),
                        material.say("report.circles.title", material.programName()),
                        columns(material),
                        circles.stream().map(new CirclesSheet(material)::row).toList()));
    }

    private static List<Column> columns(Material material) {
        return List.of(
                Column.of(material.say("report.column.circle"), Kind.TEXT),
                Column.of(material.say("report.column.ledBy"), Kind.TEXT),
                Column.of(material.say("report.column.members"), Kind.LONG_TEXT),
                Column.of(material.say("report.column.membersNow"), Kind.NUMBER),
                Column.of(material.say("report.column.sessions"), Kind.NUMBER),
                Column.of(material.say("report.column.lastSession"), Kind.DATE));
    }

    private List<Value> row(Circle circle) {
        var lives = material.facts().pairs().stream()
                .filter(life -> life.pair().circle().equals(OptionalLong.of(circle.id())))
                .toList();
        var members = lives.stream()
                .filter(life -> life.state().isRunning())
                .map(life -> life.pair().mentee())
                .distinct()
                .sorted(material.byName())
                .toList();
        return List.of(
                Cells.text(circle.topic()),
                Value.text(names(circle.facilitators().stream())),
                Value.text(names(members.stream())),
                Value.whole(members.size()),
                Value.whole(held(lives).distinct().count()),
                Cells.day(held(lives).max(Comparator.naturalOrder())));
    }

    private static Stream<LocalDate> held(List<PairLife> lives) {
        return lives.stream()
                .flatMap(life -> life.sessions().stream())
                .filter(Session::tookPlace)
                .map(Session::on);
    }

    private String names(Stream<Long> participants) {
        return participants.map(material::name).collect(Collectors.joining(", "));
    }
}
