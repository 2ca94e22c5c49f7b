package org.pairwright.ui.pairs;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.Screen;

/** The pairs in a table, what needs a look first, and beside it the one that lies open. */
public final class PairsScreen implements Screen {
    private static final int SKELETON_LINES = 12;

    private final Messages messages;
    private final PairsViewModel model;
    private final ScreenHeader header;
    private final DataTable<PairRow> table;
    private final DetailPane detail;
    private final PairPane pair;
    private final StackPane list = new StackPane();
    private final HBox node = new HBox();
    private boolean replacing;

    public PairsScreen(Messages messages, PairsViewModel model) {
        this.messages = messages;
        this.model = model;
        this.header = new ScreenHeader(messages.say("pairs.title"));
        this.table = new DataTable<>(messages, messages.say("pairs.find"), new PairColumns(messages).all());
        this.detail = new DetailPane(messages.say("pairs.close"));
        this.pair = new PairPane(messages, model.opened());
        furnishTable();
        lay();
        model.rowsProperty().subscribe(this::showRows);
        model.filterProperty().subscribe(this::showFilter);
        model.opened().rowProperty().subscribe(this::showOpened);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.show(destination);
    }

    @Override
    public void find() {
        table.find();
    }

    @Override
    public void create() {
        noteSession();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", Sentence.of("pairs.key.open")),
                new KeyHint("N", Sentence.of("pairs.session.note")));
    }

    @Override
    public boolean escape() {
        return model.opened().closeForm() || detail.close();
    }

    private void furnishTable() {
        table.setSameness(PairRow::id);
        table.setOnOpen(model::open);
        table.chosenProperty().addListener((_, _, chosen) -> follow(Optional.ofNullable(chosen)));
        table.view().addEventHandler(MouseEvent.MOUSE_CLICKED, this::openClicked);
    }

    private void lay() {
        var screen = new VBox(header, list);
        screen.getStyleClass().add("screen");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(screen, Priority.ALWAYS);
        screen.setMinWidth(0);
        detail.setOnClosed(() -> {
            model.close();
            table.view().requestFocus();
        });
        node.getStyleClass().add("pairs-screen");
        node.getChildren().setAll(screen, detail);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::noteOnN);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::closeFormFirst);
    }

    private void showRows(Optional<List<PairRow>> read) {
        header.subtitleProperty().set(model.summary().map(messages::say).orElse(""));
        list.getChildren().setAll(read.map(this::content).orElseGet(() -> new SkeletonPane(SKELETON_LINES)));
        read.ifPresent(rows -> {
            replacing = true;
            table.show(rows);
            showCircles(rows);
            table.offer(model.filters().stream().map(this::chip).toList());
            replacing = false;
        });
    }

    private void showCircles(List<PairRow> rows) {
        boolean any = rows.stream().anyMatch(row -> row.circle().isPresent());
        table.view().getColumns().stream()
                .filter(column -> PairColumns.CIRCLE.equals(column.getId()))
                .forEach(column -> column.setVisible(any));
    }

    private Node content(List<PairRow> rows) {
        return rows.isEmpty()
                ? new EmptyState(
                        Feather.USERS,
                        messages.say("pairs.none"),
                        messages.say("pairs.findMatches"),
                        model::findMatches)
                : table;
    }

    private Chip<PairRow> chip(PairsViewModel.Counted counted) {
        var filter = counted.filter();
        return new Chip<>(
                filter.toString(), messages.say("pairs.chip", word(filter), counted.pairs()), row -> row.fits(filter));
    }

    /** The bare word of a filter that stands under the others of its kind. */
    private String word(PairFilter filter) {
        return switch (filter) {
            case PairFilter.InState in -> messages.word(in.state());
            case PairFilter.WithHealth with -> messages.say(with.word());
            case PairFilter.All all -> messages.say(all.sentence());
            case PairFilter.These these -> messages.say(these.sentence());
        };
    }

    private void showFilter(PairFilter filter) {
        if (filter instanceof PairFilter.All) {
            table.widen();
        } else {
            table.narrow(new Chip<>(messages.say(filter.sentence()), row -> row.fits(filter)), model::showAll);
        }
    }

    private void showOpened(Optional<PairRow> opened) {
        opened.ifPresentOrElse(this::open, detail::close);
    }

    private void open(PairRow row) {
        boolean another = pair.show(row);
        if (another || !detail.isOpen()) {
            detail.open(messages.say("pairs.both", row.menteeName(), row.mentorName()), pair);
            chooseInTable(row);
        }
    }

    private void chooseInTable(PairRow row) {
        var chosen = Optional.ofNullable(table.chosenProperty().get()).map(PairRow::id);
        if (!chosen.equals(Optional.of(row.id()))) {
            table.choose(row.id());
        }
    }

    /** Up and down the list while the pane is open. */
    private void follow(Optional<PairRow> chosen) {
        if (!replacing && detail.isOpen() && table.chosen().size() == 1) {
            chosen.ifPresent(model::open);
        }
    }

    private void openClicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.isStillSincePress()
                && !click.isShortcutDown()
                && !click.isShiftDown()
                && isOnRow(click)) {
            Optional.ofNullable(table.chosenProperty().get()).ifPresent(model::open);
        }
    }

    private static boolean isOnRow(MouseEvent click) {
        for (var node = click.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    private void noteOnN(KeyEvent key) {
        boolean bare = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown() && !key.isMetaDown();
        boolean typing = key.getTarget() instanceof TextInputControl
                || model.opened().formProperty().get().isPresent();
        if (key.getCode() == KeyCode.N && bare && !typing) {
            noteSession();
            key.consume();
        }
    }

    private void noteSession() {
        if (model.opened().rowProperty().get().isEmpty()) {
            Optional.ofNullable(table.chosenProperty().get()).ifPresent(model::open);
        }
        if (model.opened().rowProperty().get().isPresent()) {
            model.opened().write(new PairForm.NewSession());
        }
    }

    /** Esc closes the form before the pane. */
    private void closeFormFirst(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && model.opened().closeForm()) {
            key.consume();
        }
    }
}
