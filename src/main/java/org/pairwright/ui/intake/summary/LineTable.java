package org.pairwright.ui.intake.summary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.summary.LineRow.Fate;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.TextDirection;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** The rows of the files and what would become of each. */
final class LineTable {
    private final Messages messages;
    private final LineWords words;
    private final DataTable<LineRow> table;

    LineTable(Messages messages) {
        this.messages = messages;
        this.words = new LineWords(messages);
        table = new DataTable<>(messages, messages.say("intakescreen.find"), columns());
        table.setSameness(LineRow::number);
    }

    DataTable<LineRow> node() {
        return table;
    }

    void show(List<LineRow> rows) {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        rows.forEach(row -> counts.merge(row.fate(), 1, Integer::sum));
        table.show(rows);
        table.offer(Arrays.stream(Fate.values())
                .filter(counts::containsKey)
                .map(fate -> new Chip<LineRow>(
                        fate.name(),
                        messages.say("intakescreen.chip", messages.word(fate), counts.getOrDefault(fate, 0)),
                        row -> row.fate() == fate))
                .toList());
        boolean several =
                rows.stream().map(row -> row.at().sheet()).distinct().limit(2).count() > 1;
        table.view().getColumns().stream()
                .filter(column -> "sheet".equals(column.getId()))
                .forEach(column -> column.setVisible(several));
    }

    private List<Column<LineRow>> columns() {
        return List.of(
                Column.<LineRow>number(
                                "row",
                                messages.say("intakescreen.row"),
                                row -> row.at().row(),
                                row -> Integer.toString(row.at().row()))
                        .wide(60),
                Column.<LineRow>text("name", messages.say("intakescreen.name"), words::name)
                        .drawn(Label::new, (Label label, LineRow row) -> {
                            label.setMaxWidth(Double.MAX_VALUE);
                            label.setText(words.name(row));
                            TextDirection.follow(label, label.getText());
                        })
                        .wide(200),
                Column.<LineRow>text("role", messages.say("intakescreen.role"), words::role)
                        .wide(140),
                Column.<LineRow>text("fate", messages.say("intakescreen.fate"), words::fate)
                        .sortedBy(LineRow::fate)
                        .drawn(
                                Badge::new,
                                (Badge badge, LineRow row) ->
                                        badge.show(row.fate().mood(), words.fate(row)))
                        .wide(130),
                Column.<LineRow>text("toKnow", messages.say("intakescreen.toKnow"), words::toKnowInOne)
                        .drawn(Label::new, this::fill)
                        .wide(400),
                Column.<LineRow>text(
                                "sheet",
                                messages.say("intakescreen.sheet"),
                                row -> row.at().sheet())
                        .wide(140)
                        .hidden());
    }

    /** Long sentences are cut in the cell and whole beside the mouse. */
    private void fill(Label label, LineRow row) {
        var toKnow = words.toKnow(row);
        label.setText(String.join(" ", toKnow));
        label.setTooltip(toKnow.isEmpty() ? null : new Tooltip(String.join("\n", toKnow)));
    }
}
