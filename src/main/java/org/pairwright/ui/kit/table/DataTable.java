package org.pairwright.ui.kit.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.field.SearchField;

/**
 * A list of things to be searched, filtered, sorted, chosen from and copied, made for 20,000 rows. Above it stand the
 * search field, the filter chips, how many are shown, and the choice of columns. Ctrl+C copies the chosen rows with their
 * titles as a spreadsheet takes them; Enter or a double click opens one.
 */
public final class DataTable<T> extends VBox {
    /** The height of a row in px, everywhere. */
    public static final double ROW = 36;

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Messages messages;
    private final List<Column<T>> columns;
    private final TableRows<T> rows;
    private final TableView<T> view = new TableView<>();
    private final SearchField search;
    private final ChipBar<T> chips = new ChipBar<>(this::filter);
    private final HBox tools = new HBox();
    private final Label count = new Label();
    private final StackPane nothingYet = new StackPane();
    private final StackPane nothingFound = new StackPane();
    private final ReadOnlyObjectWrapper<T> chosen = new ReadOnlyObjectWrapper<>();
    private final Map<String, Comparator<T>> orders = new HashMap<>();
    private boolean holding;
    private Function<? super T, ?> sameness = Function.identity();
    private Consumer<? super T> onOpen = _ -> {};

    /** @param prompt what one finds here, as in "Find people" */
    public DataTable(Messages messages, String prompt, List<Column<T>> columns) {
        this.messages = messages;
        this.columns = List.copyOf(columns);
        this.rows = new TableRows<>(this.columns);
        this.search = new SearchField(prompt, messages.say("kit.clear"));
        getStyleClass().add("data-table");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(toolbar(), view);
        search.textProperty().subscribe(typed -> holding(() -> rows.search(typed)));
        search.setOnAction(_ -> view.requestFocus());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::downIntoTheTable);
        nothingFound.getChildren().add(nothingFound());
        furnish();
        countRows();
    }

    /** Replaces the rows. What was chosen stays chosen where it is still there. */
    public void show(List<? extends T> all) {
        chips.rows(all);
        holding(() -> rows.replaceAll(all));
    }

    /** Changes what is shown and chooses again what was chosen; nobody hears of the moments between. */
    private void holding(Runnable change) {
        var model = view.getSelectionModel();
        Set<Object> before = new HashSet<>();
        model.getSelectedItems().forEach(row -> before.add(sameness.apply(row)));
        holding = true;
        model.clearSelection();
        change.run();
        int[] again = IntStream.range(0, before.isEmpty() ? 0 : view.getItems().size())
                .filter(at -> before.contains(sameness.apply(view.getItems().get(at))))
                .toArray();
        choose(again);
        holding = false;
        chosen.set(model.getSelectedItem());
        countRows();
    }

    private void choose(int... rows) {
        var model = view.getSelectionModel();
        if (rows.length == view.getItems().size() && rows.length > 1) {
            model.selectAll();
        } else if (rows.length > 0) {
            model.selectIndices(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
        }
    }

    /** By what a row is known again after a reload, usually its id. */
    public void setSameness(Function<? super T, ?> identity) {
        sameness = identity;
    }

    /** What Enter and a double click do. */
    public void setOnOpen(Consumer<? super T> act) {
        onOpen = act;
    }

    /** What stands here while there is nothing at all. */
    public void setEmptyState(Node emptyState) {
        nothingYet.getChildren().setAll(emptyState);
        countRows();
    }

    /** Filters she can switch on and off; a row needs to fit one of those that are on. */
    public void offer(List<Chip<T>> offered) {
        chips.offer(offered);
    }

    /** A filter by one property. What it offers follows the rows. */
    public void addFilter(FilterMenu<T> menu) {
        chips.add(menu);
    }

    /** What is searched in a row, {@link Likeness#plain}: for rows that bring it, worked out beside the window. */
    public void setSearched(Function<? super T, String> plainText) {
        rows.searchIn(plainText);
    }

    /** The filter she came with, to be taken away with its cross. */
    public void narrow(Chip<T> chip, Runnable removed) {
        chips.narrow(chip, messages.say("kit.table.removeFilter"), removed);
    }

    /** Without the filter she came with. */
    public void widen() {
        chips.widen();
    }

    /** Another control above the table, right of the chips. */
    public void addTool(Node tool) {
        tools.getChildren().add(tool);
    }

    /** Ctrl+F. */
    public void find() {
        search.find();
    }

    public SearchField search() {
        return search;
    }

    /** The table itself, for keys and menus of its screen. */
    public TableView<T> view() {
        return view;
    }

    /** What is shown, in its order; for "export what I see". */
    public List<T> shown() {
        return List.copyOf(view.getItems());
    }

    /** The columns that are shown, in their order. */
    public List<Column<T>> shownColumns() {
        return view.getVisibleLeafColumns().stream()
                .flatMap(shown -> columns.stream().filter(column -> column.id().equals(shown.getId())))
                .toList();
    }

    public ObservableList<T> chosen() {
        return view.getSelectionModel().getSelectedItems();
    }

    /** The row chosen last; null where none is, as JavaFX has it. Hears nothing of reloads that leave it as it was. */
    public ReadOnlyObjectProperty<T> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses the row that is the same as {@code identity} and brings it into view. Answers whether it is shown. */
    public boolean choose(Object identity) {
        for (int i = 0; i < view.getItems().size(); i++) {
            if (identity.equals(sameness.apply(view.getItems().get(i)))) {
                view.getSelectionModel().clearAndSelect(i);
                view.scrollTo(Math.max(0, i - 3));
                return true;
            }
        }
        return false;
    }

    /** The chosen rows with their titles into the clipboard. */
    public void copy() {
        var content = new ClipboardContent();
        content.putString(TabText.of(shownColumns(), List.copyOf(chosen())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void furnish() {
        view.getStyleClass().add("data-table-view");
        view.setFixedCellSize(ROW);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setItems(rows.shown());
        view.setSortPolicy(_ -> {
            holding(() -> rows.sort(order()));
            return true;
        });
        view.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!holding) {
                chosen.set(row);
            }
        });
        columns.forEach(column -> view.getColumns().add(made(column)));
        view.setRowFactory(_ -> row());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.setAccessibleText(search.getPromptText());
    }

    private TableColumn<T, T> made(Column<T> column) {
        var made = new TableColumn<T, T>(column.title());
        made.setId(column.id());
        made.setPrefWidth(column.width());
        made.setVisible(column.look().shown());
        made.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        made.setCellFactory(_ -> new ColumnCell<>(column));
        orders.put(column.id(), rows.order(column));
        if (column.look().right()) {
            made.getStyleClass().add("right");
        }
        return made;
    }

    /** By the columns she clicked, in that order. */
    private Optional<Comparator<T>> order() {
        return view.getSortOrder().stream()
                .flatMap(column -> Optional.ofNullable(orders.get(column.getId()))
                        .map(by -> column.getSortType() == TableColumn.SortType.ASCENDING ? by : by.reversed())
                        .stream())
                .reduce(Comparator::thenComparing);
    }

    private TableRow<T> row() {
        var row = new TableRow<T>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                onOpen.accept(row.getItem());
            }
        });
        return row;
    }

    private void key(KeyEvent key) {
        if (!view.equals(key.getTarget())) {
            // She types into a cell.
            return;
        }
        if (COPY.match(key)) {
            copy();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(view.getSelectionModel().getSelectedItem()).ifPresent(onOpen);
            key.consume();
        }
    }

    private void downIntoTheTable(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !view.getItems().isEmpty()) {
            view.requestFocus();
            if (view.getSelectionModel().isEmpty()) {
                view.getSelectionModel().select(0);
            }
            key.consume();
        }
    }

    /** The chips have a line of their own, which wraps: no word of theirs is ever cut. */
    private VBox toolbar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().add("table-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        tools.getStyleClass().add("table-own-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        var bar = new HBox(search, tools, space, count, columnChoice());
        bar.getStyleClass().add("table-tools");
        bar.setAlignment(Pos.CENTER_LEFT);
        var toolbar = new VBox(bar, chips);
        toolbar.getStyleClass().add("table-toolbar");
        return toolbar;
    }

    private MenuButton columnChoice() {
        var name = messages.say("kit.table.columns");
        var choice = new MenuButton(null, Icons.of(Feather.COLUMNS));
        choice.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        choice.setAccessibleText(name);
        choice.setTooltip(new Tooltip(name));
        choice.setOnShowing(_ -> choice.getItems()
                .setAll(view.getColumns().stream().map(this::columnItem).toList()));
        return choice;
    }

    private CheckMenuItem columnItem(TableColumn<T, ?> column) {
        var item = new CheckMenuItem(column.getText());
        item.setMnemonicParsing(false);
        item.selectedProperty().bindBidirectional(column.visibleProperty());
        return item;
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                Feather.SEARCH, messages.say("kit.table.nothingFound"), messages.say("kit.table.showAll"), () -> {
                    search.clear();
                    chips.clear();
                });
    }

    private void filter() {
        holding(() -> rows.keep(chips.condition()));
    }

    private void countRows() {
        int shown = rows.shown().size();
        count.setText(
                shown == rows.total()
                        ? messages.say("kit.table.all", shown)
                        : messages.say("kit.table.some", shown, rows.total()));
        view.setPlaceholder(rows.total() == 0 ? nothingYet : nothingFound);
    }
}
