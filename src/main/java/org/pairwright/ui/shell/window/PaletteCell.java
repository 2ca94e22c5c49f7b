package org.pairwright.ui.shell.window;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pairwright.ui.shell.SearchSource.Found;
import org.pairwright.ui.shell.window.PaletteViewModel.Line;

/** A heading or a finding with its details and keys. */
final class PaletteCell extends ListCell<Line> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox face = new HBox(name, detail, keys);

    PaletteCell(IntConsumer open) {
        getStyleClass().add("palette-cell");
        face.getStyleClass().add("palette-face");
        face.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("palette-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.visibleProperty().bind(keys.textProperty().isNotEmpty());
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Line.Finding) {
                open.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, line instanceof Line.Heading);
        switch (line) {
            case null -> show(null, "");
            case Line.Heading heading -> show(null, heading.words());
            case Line.Finding finding -> show(face(finding.found()), "");
        }
    }

    private void show(@Nullable HBox graphic, String text) {
        setGraphic(graphic);
        setText(text);
    }

    private HBox face(Found found) {
        name.setText(found.name());
        detail.setText(found.detail());
        keys.setText(found.keys());
        return face;
    }
}
