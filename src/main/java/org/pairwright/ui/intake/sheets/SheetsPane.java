package org.pairwright.ui.intake.sheets;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.TextDirection;
import org.pairwright.ui.shell.Screen.KeyHint;

/** The sheets and the beginning of the one at hand, where she says which row holds the headers and which are left out. */
public final class SheetsPane implements StepPane {
    private final Messages messages;
    private final SheetsViewModel model;
    private final SheetList list;
    private final SheetGrid grid;
    private final TextChoices text;
    private final Label facts = new Label();
    private final CheckBox taken = new CheckBox();
    private final Button headers;
    private final Button leaveOut;
    private final HBox both = new HBox();
    private final ReasonLine ask;
    private final EmptyState nothing;
    private final StackPane node = new StackPane();
    private Optional<Reviewed> shown = Optional.empty();
    private Optional<SheetLine> at = Optional.empty();

    public SheetsPane(Messages messages, SheetsViewModel model) {
        this.messages = messages;
        this.model = model;
        list = new SheetList(messages, this::choose, model::take);
        grid = new SheetGrid(messages);
        text = new TextChoices(
                messages,
                charset -> at.ifPresent(line -> model.readAs(line.file(), charset)),
                delimiter -> at.ifPresent(line -> model.readAs(line.file(), delimiter)));
        headers = Buttons.quiet("", this::headersHere);
        leaveOut = Buttons.quiet("", this::leaveOutHere);
        ask = new ReasonLine(Mood.WARNING, messages.say("intakescreen.sheets.ask"));
        ask.getStyleClass().addAll("card", "intake-question");
        ask.managedProperty().bind(ask.visibleProperty());
        nothing = new EmptyState(Feather.FILE_MINUS, messages.say("intakescreen.sheets.none"));
        lay();
    }

    private void lay() {
        facts.getStyleClass().add("text-quiet");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        taken.setOnAction(_ -> at.ifPresent(line -> model.take(line, taken.isSelected())));
        headers.setMinWidth(Region.USE_PREF_SIZE);
        leaveOut.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var acts = new HBox(taken, space, headers, leaveOut);
        acts.getStyleClass().add("sheet-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        var sheet = new VBox(ask, facts, text, acts, grid);
        sheet.getStyleClass().add("sheet-shown");
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        list.managedProperty().bind(list.visibleProperty());
        both.getStyleClass().add("sheets-pane");
        both.getChildren().setAll(list, sheet);
        node.getChildren().setAll(both, nothing);
        grid.view().getSelectionModel().selectedItemProperty().subscribe(_ -> offerActs());
        grid.view().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Reviewed reviewed) {
        shown = Optional.of(reviewed);
        var lines = model.lines(reviewed);
        var line = at.flatMap(before -> same(lines, before)).or(() -> first(lines));
        both.setVisible(!lines.isEmpty());
        nothing.setVisible(lines.isEmpty());
        list.setVisible(lines.size() > 1);
        list.show(lines, line.map(SheetLine::key).orElse(""));
        line.ifPresent(this::choose);
    }

    private static Optional<SheetLine> same(List<SheetLine> lines, SheetLine before) {
        return lines.stream().filter(line -> line.key().equals(before.key())).findFirst();
    }

    private static Optional<SheetLine> first(List<SheetLine> lines) {
        return lines.stream()
                .filter(line -> line.headerRow().isPresent())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    private void choose(SheetLine line) {
        boolean same = at.filter(before -> before.key().equals(line.key())).isPresent();
        at = Optional.of(line);
        shown.ifPresent(reviewed -> grid.show(model.preview(reviewed, line), same));
        facts.setText(
                messages.say("intakescreen.sheets.facts", TextDirection.isolated(line.name()), line.understoodAs()));
        ask.setVisible(
                shown.filter(reviewed -> reviewed.isNobodyIn(line.file())).isPresent());
        taken.setText(messages.say("intakescreen.sheets.takeThis"));
        taken.setSelected(line.taken());
        line.file()
                .book()
                .flatMap(book -> book.content().text())
                .ifPresentOrElse(text::show, () -> text.setVisible(false));
        offerActs();
    }

    private void offerActs() {
        var row = grid.chosen();
        var kind = row.map(grid::kind).orElse(Preview.Kind.HEADERS);
        headers.setDisable(row.isEmpty() || kind == Preview.Kind.HEADERS);
        leaveOut.setDisable(row.isEmpty() || kind == Preview.Kind.HEADERS || kind == Preview.Kind.TITLE);
        headers.setText(row.map(number -> messages.say("intakescreen.sheets.headersIn", number))
                .orElseGet(() -> messages.say("intakescreen.sheets.headers")));
        leaveOut.setText(row.map(number -> kind == Preview.Kind.LEFT_OUT
                        ? messages.say("intakescreen.sheets.takeInRow", number)
                        : messages.say("intakescreen.sheets.leaveOutRow", number))
                .orElseGet(() -> messages.say("intakescreen.sheets.leaveOut")));
    }

    private void headersHere() {
        at.ifPresent(line -> grid.chosen().ifPresent(row -> model.headersIn(line, row)));
    }

    private void leaveOutHere() {
        at.ifPresent(line ->
                grid.chosen().ifPresent(row -> model.leaveOut(line, row, grid.kind(row) != Preview.Kind.LEFT_OUT)));
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.H) {
            headers.fire();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            leaveOut.fire();
            key.consume();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("H", Sentence.of("intakescreen.key.headers")),
                new KeyHint(KeyCode.DELETE.getName(), Sentence.of("intakescreen.key.leaveOut")));
    }
}
