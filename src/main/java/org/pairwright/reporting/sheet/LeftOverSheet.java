package org.pairwright.reporting.sheet;

import java.util.Comparator;
import java.util.List;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Whom the latest proposal leaves with fewer mentors than needed, why, and what would help. */
public final class LeftOverSheet {
    private final Material material;

    private LeftOverSheet(Material material) {
        this.material = material;
    }

    public static TableContent of(Material material) {
        return new LeftOverSheet(material).content();
    }

    private TableContent content() {
        return new TableContent(
                material.say("report.leftOver"),
                material.say("report.leftOver.title", material.programName()),
                List.of(
                        Column.of(material.say("report.column.mentee"), Kind.TEXT),
                        Column.of(material.say("report.column.site"), Kind.TEXT),
                        Column.of(material.say("report.column.unmet"), Kind.NUMBER),
                        Column.of(material.say("report.column.why"), Kind.LONG_TEXT),
                        Column.of(material.say("report.column.repair"), Kind.LONG_TEXT)),
                material.facts().proposal().stream()
                        .flatMap(proposal -> proposal.unplaced().stream())
                        .sorted(Comparator.comparing(Unplaced::mentee, material.byName()))
                        .map(this::row)
                        .toList());
    }

    private List<Value> row(Unplaced unplaced) {
        return List.of(
                Value.text(material.name(unplaced.mentee())),
                Value.text(material.site(unplaced.mentee())),
                Value.whole(unplaced.unmet()),
                material.wording(unplaced.why()),
                unplaced.repair().map(material::wording).orElse(Value.nothing()));
    }
}
