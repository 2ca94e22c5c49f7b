package org.pairwright.ui.intake;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.LineRow.Fate;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Chip;
import org.pairwright.ui.kit.Column;
import org.pairwright.ui.kit.DataTable;

/** The rows of the files and what would become of each. */
final class LineTable {
    private final Messages messages;
    private final DataTable<LineRow> table;

    LineTable(Messages messages) {
        this.messages = messages;
        table = new DataTable<>(messages, messages.say("intakescreen.find"), columns());
        table.setSameness(LineRow::number);
    }

    DataTable<LineRow> node() {
        return table;
    }

    void show(List<LineRow> rows) {
        table.show(rows);
        table.offer(Arrays.stream(Fate.values())
                .filter(fate -> rows.stream().anyMatch(row -> row.fate() == fate))
                .map(fate -> chip(fate, rows))
                .toList());
    }

    private Chip<LineRow> chip(Fate fate, List<LineRow> rows) {
        long count = rows.stream().filter(row -> row.fate() == fate).count();
        return new Chip<>(
                fate.name(), messages.say("intakescreen.chip", messages.word(fate), count), row -> row.fate() == fate);
    }

    private List<Column<LineRow>> columns() {
        return List.of(
                Column.<LineRow>number(
                                "row",
                                messages.say("intakescreen.row"),
                                row -> row.at().row(),
                                row -> Integer.toString(row.at().row()))
                        .wide(70),
                Column.<LineRow>text("name", messages.say("intakescreen.name"), LineRow::name)
                        .wide(200),
                Column.<LineRow>text("role", messages.say("intakescreen.role"), LineRow::role)
                        .wide(120),
                Column.<LineRow>text("fate", messages.say("intakescreen.fate"), row -> messages.word(row.fate()))
                        .sortedBy(LineRow::fate)
                        .drawn(Badge::new, (badge, row) -> badge.show(row.fate().mood(), messages.word(row.fate())))
                        .wide(140),
                Column.<LineRow>text("toKnow", messages.say("intakescreen.toKnow"), LineRow::toKnowInOne)
                        .drawn(Label::new, LineTable::fill)
                        .wide(520),
                Column.<LineRow>text(
                                "sheet",
                                messages.say("intakescreen.sheet"),
                                row -> row.at().sheet())
                        .wide(140)
                        .hidden());
    }

    /** Long sentences are cut in the cell and whole beside the mouse. */
    private static void fill(Label label, LineRow row) {
        label.setText(row.toKnowInOne());
        label.setTooltip(row.toKnow().isEmpty() ? null : new Tooltip(String.join("\n", row.toKnow())));
    }
}
