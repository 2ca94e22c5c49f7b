package org.pairwright.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.text.Messages;

/** How the columns were understood, sheet by sheet; each can be corrected. */
final class ColumnsPane extends ScrollPane {
    private static final double FIELD_WIDTH = 220;

    private final Messages messages;
    private final IntakeViewModel model;

    ColumnsPane(Messages messages, IntakeViewModel model) {
        this.messages = messages;
        this.model = model;
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    void show(IntakeReview review) {
        var sheets = new VBox();
        sheets.getStyleClass().add("intake-columns");
        review.mappings().forEach(mapping -> sheets.getChildren().add(sheet(review, mapping)));
        setContent(sheets);
    }

    private Node sheet(IntakeReview review, ColumnMapping mapping) {
        var title = new Label(messages.say("intakescreen.columnsOf", mapping.sheet(), mapping.headerRow()));
        title.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("intake-columns-grid");
        for (Column column : mapping.columns()) {
            grid.addRow(grid.getRowCount(), line(review, mapping, column));
        }
        var sheet = new VBox(title, grid);
        sheet.getStyleClass().add("intake-columns-sheet");
        return sheet;
    }

    private Node[] line(IntakeReview review, ColumnMapping mapping, Column column) {
        var header = new Label(column.title());
        header.setWrapText(true);
        header.setPrefWidth(FIELD_WIDTH * 1.5);
        var certainty = new Label(messages.word(column.certainty()));
        certainty.getStyleClass().add("text-muted");
        GridPane.setValignment(certainty, VPos.CENTER);
        return new Node[] {header, field(review, mapping, column), certainty};
    }

    private ComboBox<Optional<IntakeField>> field(IntakeReview review, ColumnMapping mapping, Column column) {
        var choice = new ComboBox<Optional<IntakeField>>();
        choice.getItems().setAll(fields());
        choice.setConverter(words());
        choice.setValue(column.field());
        choice.setPrefWidth(FIELD_WIDTH);
        choice.setAccessibleText(messages.say("intakescreen.fieldOf", column.title()));
        choice.setOnAction(_ ->
                model.correct(review, mapping, column.index(), choice.getValue().map(Target::of)));
        return choice;
    }

    private static List<Optional<IntakeField>> fields() {
        return Stream.concat(
                        Stream.of(Optional.<IntakeField>empty()),
                        Stream.of(IntakeField.values()).map(Optional::of))
                .toList();
    }

    private StringConverter<Optional<IntakeField>> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<IntakeField> field) {
                return field.map(messages::word).orElseGet(() -> messages.say("intakescreen.notTaken"));
            }

            @Override
            public Optional<IntakeField> fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
