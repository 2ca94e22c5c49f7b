package org.pairwright.ui.intake.sheets;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.intake.columns.Column;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.TextDirection;

/**
 * The beginning of a sheet as Excel shows it: letters above, numbers at the left, the headers marked. Of many columns a
 * part is shown at a time.
 */
final class SheetGrid extends VBox {
    private static final int COLUMNS_AT_A_TIME = 40;
    private static final int LOOKED_AT = 30;
    private static final double ROW = 28;
    private static final double NARROWEST = 72;
    private static final double WIDEST = 240;
    private static final double LETTER = 7.2;
    private static final double NUMBERS = 52;

    private final Messages messages;
    private final TableView<SheetRow> view = new TableView<>();
    private final Label part = new Label();
    private final HBox pager = new HBox();
    private Preview preview =
            new Preview(java.util.List.of(), 0, OptionalInt.empty(), java.util.Set.of(), java.util.Map.of());
    private int from;

    SheetGrid(Messages messages) {
        this.messages = messages;
        getStyleClass().add("sheet-grid");
        view.getStyleClass().add("sheet-grid-view");
        view.setFixedCellSize(ROW);
        view.setRowFactory(_ -> new GridRow());
        view.setAccessibleText(messages.say("intakescreen.sheets.grid"));
        view.setPlaceholder(new Label(messages.say("intakescreen.sheets.empty")));
        VBox.setVgrow(view, Priority.ALWAYS);
        pager.getStyleClass().add("sheet-grid-pager");
        pager.setAlignment(Pos.CENTER_LEFT);
        pager.getChildren()
                .addAll(
                        Buttons.icon(
                                Feather.CHEVRON_LEFT,
                                messages.say("intakescreen.sheets.columnsBefore"),
                                () -> page(from - COLUMNS_AT_A_TIME)),
                        part,
                        Buttons.icon(
                                Feather.CHEVRON_RIGHT,
                                messages.say("intakescreen.sheets.columnsAfter"),
                                () -> page(from + COLUMNS_AT_A_TIME)));
        pager.managedProperty().bind(pager.visibleProperty());
        pager.setVisible(false);
        getChildren().addAll(pager, view);
    }

    TableView<SheetRow> view() {
        return view;
    }

    /** The chosen row, as Excel counts. */
    Optional<Integer> chosen() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem()).map(SheetRow::number);
    }

    Preview.Kind kind(int row) {
        return preview.kind(row);
    }

    /** Another sheet is shown from its first column on; the same one stays where it is. */
    void show(Preview shown, boolean same) {
        var chosen = chosen();
        boolean sameColumns = same && shown.columns() == preview.columns();
        preview = shown;
        if (!sameColumns) {
            from = 0;
            lay();
        }
        view.getItems().setAll(shown.rows());
        if (same) {
            chosen.ifPresent(this::choose);
        }
    }

    void choose(int number) {
        IntStream.range(0, preview.rows().size())
                .filter(at -> preview.rows().get(at).number() == number)
                .findFirst()
                .ifPresent(view.getSelectionModel()::clearAndSelect);
    }

    private void page(int wanted) {
        if (wanted >= 0 && wanted < preview.columns()) {
            from = wanted;
            lay();
        }
    }

    private void lay() {
        int to = Math.min(preview.columns(), from + COLUMNS_AT_A_TIME);
        view.getColumns().clear();
        view.getColumns().add(numbers());
        view.getColumns()
                .addAll(IntStream.range(from, to).mapToObj(this::column).toList());
        pager.setVisible(preview.columns() > COLUMNS_AT_A_TIME);
        part.setText(messages.say(
                "intakescreen.sheets.columnsShown", Column.letters(from), Column.letters(to - 1), preview.columns()));
    }

    private TableColumn<SheetRow, SheetRow> numbers() {
        var column = column("", NUMBERS);
        column.setCellFactory(_ -> new GridCell(row -> Integer.toString(row.number()), "sheet-grid-number"));
        column.getStyleClass().add("right");
        return column;
    }

    private TableColumn<SheetRow, SheetRow> column(int index) {
        var column = column(Column.letters(index), width(index));
        column.setCellFactory(_ -> new GridCell(row -> shown(row.cell(index)), "sheet-grid-cell"));
        return column;
    }

    private static TableColumn<SheetRow, SheetRow> column(String title, double width) {
        var column = new TableColumn<SheetRow, SheetRow>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        return column;
    }

    private double width(int index) {
        int longest = preview.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> shown(row.cell(index)).length())
                .max()
                .orElse(0);
        return Math.clamp(longest * LETTER + 24, NARROWEST, WIDEST);
    }

    private static String shown(Cell cell) {
        return cell.shown().replace('\n', ' ').strip();
    }

    /** A row whose look says what it is. */
    private final class GridRow extends TableRow<SheetRow> {
        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            for (var kind : Preview.Kind.values()) {
                boolean isIt = row != null && !empty && preview.kind(row.number()) == kind;
                pseudoClassStateChanged(PseudoClass.getPseudoClass(style(kind)), isIt);
            }
            var why = row == null || empty ? null : preview.skipped().get(row.number());
            setTooltip(why == null ? null : new Tooltip(why));
        }

        private static String style(Preview.Kind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A cell that leans as its text does. */
    private static final class GridCell extends TableCell<SheetRow, SheetRow> {
        private final java.util.function.Function<SheetRow, String> text;

        GridCell(java.util.function.Function<SheetRow, String> text, String style) {
            this.text = text;
            getStyleClass().add(style);
            setAlignment("sheet-grid-number".equals(style) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            var words = row == null || empty ? "" : text.apply(row);
            setText(words);
            TextDirection.follow(this, words);
        }
    }
}
