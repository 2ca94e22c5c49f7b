package org.pairwright.ui.intake.columns;

import java.util.List;
import javafx.scene.control.Label;
import org.pairwright.intake.columns.Target;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.TextDirection;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** The columns of the files, each with what it is taken as. */
final class ColumnTable {
    private final Messages messages;
    private final ColumnsViewModel model;
    private final DataTable<ColumnLine> table;

    ColumnTable(Messages messages, ColumnsViewModel model) {
        this.messages = messages;
        this.model = model;
        table = new DataTable<>(messages, messages.say("intakescreen.columns.find"), columns());
        table.setSameness(ColumnLine::key);
    }

    DataTable<ColumnLine> node() {
        return table;
    }

    void show(List<ColumnLine> lines) {
        table.show(lines);
        long taken = lines.stream().filter(ColumnLine::isTaken).count();
        table.offer(List.of(
                new Chip<>("taken", messages.say("intakescreen.columns.taken", taken), ColumnLine::isTaken),
                new Chip<>(
                        "left",
                        messages.say("intakescreen.columns.leftOut", lines.size() - taken),
                        line -> !line.isTaken())));
        boolean several = lines.stream().map(ColumnLine::sheet).distinct().count() > 1;
        table.view().getColumns().stream()
                .filter(column -> column.getId().equals("sheet"))
                .forEach(column -> column.setVisible(several));
    }

    private List<Column<ColumnLine>> columns() {
        return List.of(
                Column.<ColumnLine>text("header", messages.say("intakescreen.columns.header"), ColumnLine::title)
                        .drawn(Label::new, (Label label, ColumnLine line) -> fill(label, line.title()))
                        .sortedBy(line -> line.column().index())
                        .wide(210),
                Column.<ColumnLine>text("as", messages.say("intakescreen.columns.as"), this::target)
                        .drawn(
                                () -> new TargetChoice(messages, model::own, model::say),
                                (TargetChoice choice, ColumnLine line) -> choice.show(line))
                        .wide(220),
                Column.<ColumnLine>text("sure", messages.say("intakescreen.columns.sure"), this::sure)
                        .drawn(Badge::new, (Badge badge, ColumnLine line) -> badge.show(mood(line), sure(line)))
                        .wide(170),
                Column.<ColumnLine>text(
                                "samples", messages.say("intakescreen.columns.samples"), ColumnLine::samplesInOne)
                        .drawn(Label::new, (Label label, ColumnLine line) -> fill(label, line.samplesInOne()))
                        .wide(320),
                Column.<ColumnLine>text("sheet", messages.say("intakescreen.sheet"), ColumnLine::sheet)
                        .wide(140)
                        .hidden());
    }

    private String target(ColumnLine line) {
        return line.column()
                .target()
                .map(target -> switch (target) {
                    case Target.Known known -> messages.word(known.field());
                    case Target.Own own -> own.title();
                })
                .orElseGet(() -> messages.say("intakescreen.columns.leaveOut"));
    }

    private String sure(ColumnLine line) {
        return line.asked()
                ? messages.say("intakescreen.columns.asked")
                : messages.word(line.column().certainty());
    }

    private static Mood mood(ColumnLine line) {
        if (line.asked()) {
            return Mood.WARNING;
        }
        return switch (line.column().certainty()) {
            case SAID, CERTAIN -> Mood.GOOD;
            case GUESSED, SENSITIVE -> Mood.WARNING;
            case LIKELY, NOT_TAKEN -> Mood.QUIET;
        };
    }

    private static void fill(Label label, String text) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setText(text);
        TextDirection.follow(label, text);
    }
}
