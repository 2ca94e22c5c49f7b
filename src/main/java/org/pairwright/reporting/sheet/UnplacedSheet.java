package org.pairwright.reporting.sheet;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pairwright.insight.UnplacedMentee;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.reporting.material.Cells;
import org.pairwright.reporting.material.Columns;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.text.Sentence;

/** Every confirmed mentee who lacks a mentor, why, and what would help. */
public final class UnplacedSheet {
    private final Material material;
    private final Map<Long, Unplaced> leftOver;

    private UnplacedSheet(Material material) {
        this.material = material;
        leftOver = material.facts().proposal().stream()
                .flatMap(proposal -> proposal.unplaced().stream())
                .collect(toMap(Unplaced::mentee, unplaced -> unplaced, (one, _) -> one));
    }

    public static TableContent of(Material material) {
        return new UnplacedSheet(material).content();
    }

    private TableContent content() {
        return new TableContent(
                material.say("report.unplaced"),
                material.say("report.unplaced.title", material.programName()),
                List.of(
                        Column.named(Columns.UNPLACED_NAME, material.say("report.column.mentee"), Kind.TEXT),
                        Column.named(Columns.UNPLACED_SITE, material.say("report.column.site"), Kind.TEXT),
                        Column.of(material.say("report.column.department"), Kind.TEXT),
                        Column.of(material.say("report.column.unmet"), Kind.NUMBER),
                        Column.of(material.say("report.column.why"), Kind.LONG_TEXT),
                        Column.of(material.say("report.column.repair"), Kind.LONG_TEXT),
                        Column.of(material.say("report.column.wanted"), Kind.LONG_TEXT)),
                material.figures.unplaced().stream()
                        .sorted(Comparator.comparing(UnplacedMentee::participant, material.byName()))
                        .map(this::row)
                        .toList());
    }

    private List<Value> row(UnplacedMentee mentee) {
        var person = material.person(mentee.participant());
        var wanted = material.participant(mentee.participant())
                .map(one -> one.answers().choices(BuiltIn.WANTED))
                .orElse(List.of());
        return List.of(
                Value.text(material.name(mentee.participant())),
                Value.text(material.site(mentee.participant())),
                Cells.text(person.map(one -> one.workplace().department()).orElse("")),
                Value.whole(mentee.unmet()),
                material.wording(mentee.why().orElse(Sentence.of("report.unplaced.notInTheRun"))),
                repair(mentee.participant()),
                material.isSensitive(BuiltIn.WANTED) ? Value.nothing() : Cells.choices(wanted));
    }

    private Value repair(long mentee) {
        var unplaced = leftOver.get(mentee);
        return unplaced == null
                ? Value.nothing()
                : unplaced.repair().map(material::wording).orElse(Value.nothing());
    }
}
