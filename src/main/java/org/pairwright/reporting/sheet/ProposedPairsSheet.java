package org.pairwright.reporting.sheet;

import java.util.Comparator;
import java.util.List;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.reporting.material.Material;
import org.pairwright.reporting.material.ReasonWords;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Every pair of the latest proposal with its reasons, before anybody confirmed it. */
public final class ProposedPairsSheet {
    private final Material material;
    private final ReasonWords reasons;

    private ProposedPairsSheet(Material material) {
        this.material = material;
        reasons = new ReasonWords(material);
    }

    public static TableContent of(Material material) {
        return new ProposedPairsSheet(material).content();
    }

    private TableContent content() {
        var order = Comparator.comparing(ProposedPair::mentee, material.byName())
                .thenComparing(ProposedPair::mentor, material.byName());
        return new TableContent(
                material.say("report.proposed"),
                material.say("report.proposed.title", material.programName()),
                List.of(
                        Column.of(material.say("report.column.mentee"), Kind.TEXT),
                        Column.of(material.say("report.column.mentor"), Kind.TEXT),
                        Column.of(material.say("report.column.menteeSite"), Kind.TEXT),
                        Column.of(material.say("report.column.mentorSite"), Kind.TEXT),
                        Column.of(material.say("report.column.score"), Kind.SCORE),
                        Column.of(material.say("report.column.pinned"), Kind.TEXT),
                        Column.of(material.say("report.column.reasons"), Kind.LONG_TEXT)),
                material.facts().proposal().stream()
                        .flatMap(proposal -> proposal.pairs().stream())
                        .sorted(order)
                        .map(this::row)
                        .toList());
    }

    private List<Value> row(ProposedPair pair) {
        return List.of(
                Value.text(material.name(pair.mentee())),
                Value.text(material.name(pair.mentor())),
                Value.text(material.site(pair.mentee())),
                Value.text(material.site(pair.mentor())),
                Value.whole(pair.score()),
                Value.text(material.say(pair.pinned() ? "report.yes" : "report.no")),
                reasons.of(pair.reasons()));
    }
}
