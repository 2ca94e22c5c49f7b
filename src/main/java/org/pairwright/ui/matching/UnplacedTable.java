package org.pairwright.ui.matching;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Column;
import org.pairwright.ui.kit.DataTable;
import org.pairwright.ui.kit.EmptyState;

/** Those whom the run left without a mentor, each with why and what would help. */
final class UnplacedTable {
    private static final double NAME = 168;
    private static final double SITE = 112;
    private static final double SENTENCE = 400;

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
                Column.<UnplacedRow>text("why", messages.say("matchingscreen.column.why"), UnplacedRow::why)
                        .wide(SENTENCE),
                Column.<UnplacedRow>text(
                                "repair",
                                messages.say("matchingscreen.whatHelps"),
                                row -> row.repair().orElse(""))
                        .wide(SENTENCE));
        var table = new DataTable<>(messages, messages.say("matchingscreen.findUnplaced"), columns);
        table.setSameness(row -> row.mentee().participant());
        table.setEmptyState(new EmptyState(Feather.SMILE, messages.say("matchingscreen.everybodyPlaced")));
        return table;
    }

    private static String site(UnplacedRow row) {
        return row.mentee()
                .profile()
                .to(BuiltIn.SITE)
                .map(answer -> answer instanceof Answer.Text text ? text.text() : "")
                .orElse("");
    }
}
