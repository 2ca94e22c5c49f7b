package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** Those whom the run left without a mentor, each with why. */
final class UnplacedTable {
    private static final double NAME = 160;
    private static final double SITE = 112;
    private static final double LEAST_FOR_A_SENTENCE = 160;
    private static final double SCROLL_BAR = 20;
    private static final String WHY = "why";

    private UnplacedTable() {}

    static DataTable<UnplacedRow> of(Messages messages) {
        List<Column<UnplacedRow>> columns = List.of(
                Column.<UnplacedRow>text(
                                "mentee",
                                messages.say("matchingscreen.mentee"),
                                row -> row.mentee().name())
                        .wide(NAME),
                Column.<UnplacedRow>text("site", messages.say("matchingscreen.fact.site"), UnplacedTable::site)
                        .wide(SITE),
                Column.<UnplacedRow>text(WHY, messages.say("matchingscreen.column.why"), UnplacedRow::why));
        var table = new DataTable<>(messages, messages.say("matchingscreen.findUnplaced"), columns);
        table.setSameness(row -> row.mentee().participant());
        table.setEmptyState(new EmptyState(Feather.SMILE, messages.say("matchingscreen.everybodyPlaced")));
        table.view().widthProperty().subscribe(width -> fit(table, width.doubleValue()));
        return table;
    }

    /** The sentence has what names and sites leave. */
    private static void fit(DataTable<UnplacedRow> table, double width) {
        double sentence = Math.max(LEAST_FOR_A_SENTENCE, width - SCROLL_BAR - NAME - SITE);
        table.view().getColumns().stream()
                .filter(column -> WHY.equals(column.getId()))
                .forEach(column -> column.setPrefWidth(sentence));
    }

    private static String site(UnplacedRow row) {
        return row.mentee()
                .profile()
                .to(BuiltIn.SITE)
                .map(answer -> answer instanceof Answer.Text text ? text.text() : "")
                .orElse("");
    }
}
