package org.pairwright.ui.intake.summary;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** People of the program who are not in the files. Whom she ticks has left; nobody does so by himself. */
final class MissingTable extends VBox {
    private final Messages messages;
    private final SummaryViewModel model;
    private final Label why = new Label();
    private final DataTable<MissingLine> table;

    MissingTable(Messages messages, SummaryViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("columns-left", "intake-tab");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        table = new DataTable<>(messages, messages.say("intakescreen.missing.find"), columns());
        table.setSameness(MissingLine::participant);
        table.setEmptyState(new EmptyState(Feather.CHECK, messages.say("intakescreen.missing.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(why, table);
    }

    void show(Reviewed reviewed) {
        why.setText(messages.say(reviewed.review().missing().why()));
        table.show(model.missing(reviewed));
    }

    private List<Column<MissingLine>> columns() {
        return List.of(
                Column.<MissingLine>text("left", messages.say("intakescreen.missing.left"), this::left)
                        .drawn(CheckBox::new, (CheckBox box, MissingLine line) -> fill(box, line))
                        .wide(90),
                Column.<MissingLine>text("name", messages.say("intakescreen.name"), MissingLine::name)
                        .wide(240),
                Column.<MissingLine>text("role", messages.say("intakescreen.role"), MissingLine::role)
                        .wide(160),
                Column.<MissingLine>text("status", messages.say("intakescreen.missing.status"), MissingLine::status)
                        .wide(140));
    }

    private String left(MissingLine line) {
        return line.left() ? messages.say("intakescreen.missing.left") : "";
    }

    private void fill(CheckBox box, MissingLine line) {
        box.setSelected(line.left());
        box.setAccessibleText(messages.say("intakescreen.missing.hasLeft", line.name()));
        box.setOnAction(_ -> model.left(line, box.isSelected()));
    }
}
