package org.pairwright.ui.intake.columns;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;

/** How the columns were understood; each can be said otherwise, in the list or beside it. */
public final class ColumnsPane implements StepPane {
    private final ColumnsViewModel model;
    private final DoubtCard doubt;
    private final ColumnTable table;
    private final ColumnDetail detail;
    private final DetailPane beside;
    private final HBox node = new HBox();

    public ColumnsPane(Messages messages, ColumnsViewModel model) {
        this.model = model;
        doubt = new DoubtCard(messages, model);
        table = new ColumnTable(messages, model);
        detail = new ColumnDetail(messages, model);
        beside = new DetailPane(messages.say("intakescreen.close"));
        table.node().setEmptyState(new EmptyState(Feather.COLUMNS, messages.say("intakescreen.columns.none")));
        var left = new VBox(doubt, table.node());
        left.getStyleClass().add("columns-left");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        node.getChildren().setAll(left, beside);
        table.node().chosenProperty().subscribe(this::open);
        beside.setOnClosed(() -> {
            table.node().view().getSelectionModel().clearSelection();
            table.node().view().requestFocus();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Reviewed reviewed) {
        doubt.show(reviewed.doubts());
        table.show(model.lines(reviewed));
    }

    @Override
    public void find() {
        table.node().find();
    }

    @Override
    public boolean escape() {
        return beside.close();
    }

    private void open(@Nullable ColumnLine line) {
        if (line != null) {
            beside.open(line.title(), detail.of(line));
        }
    }
}
