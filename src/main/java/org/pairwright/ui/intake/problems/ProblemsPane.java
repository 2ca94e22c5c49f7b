package org.pairwright.ui.intake.problems;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.shell.Screen.KeyHint;

/** The repairs at the left, the one at hand at the right with its cells, which are written over in place. */
public final class ProblemsPane implements StepPane {
    private final Messages messages;
    private final ProblemsViewModel model;
    private final RepairList list;
    private final RepairCard card;
    private final DataTable<ProblemLine> table;
    private final HBox both = new HBox();
    private final EmptyState nothing;
    private final HBox foot = new HBox();
    private final VBox node = new VBox();
    private Optional<Reviewed> shown = Optional.empty();
    private Optional<String> at = Optional.empty();

    public ProblemsPane(Messages messages, ProblemsViewModel model) {
        this.messages = messages;
        this.model = model;
        list = new RepairList(messages, model, this::choose);
        card = new RepairCard(messages, model);
        table = new DataTable<>(messages, messages.say("intakescreen.problems.find"), columns());
        table.setSameness(ProblemLine::key);
        nothing = new EmptyState(Feather.CHECK, messages.say("intakescreen.problems.none"));
        var right = new VBox(card, table);
        right.getStyleClass().add("columns-left");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        both.getStyleClass().add("sheets-pane");
        both.getChildren().setAll(list, right);
        both.managedProperty().bind(both.visibleProperty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        foot.getStyleClass().add("intake-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("columns-left");
        node.getChildren().setAll(both, nothing, foot);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Reviewed reviewed) {
        int before = list.getSelectionModel().getSelectedIndex();
        shown = Optional.of(reviewed);
        var repairs = reviewed.repairs();
        both.setVisible(!repairs.isEmpty());
        nothing.setVisible(repairs.isEmpty());
        foot(reviewed);
        if (!repairs.isEmpty()) {
            var repair = repairs.stream()
                    .filter(one -> at.filter(ProblemsViewModel.key(one)::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> repairs.get(Math.clamp(before, 0, repairs.size() - 1)));
            list.show(repairs, repair);
            choose(repair);
        }
    }

    @Override
    public void find() {
        table.find();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", Sentence.of("intakescreen.key.keepCell")));
    }

    private void choose(Repair repair) {
        at = Optional.of(ProblemsViewModel.key(repair));
        shown.ifPresent(reviewed -> {
            card.show(reviewed, repair);
            table.show(model.lines(reviewed, repair));
        });
    }

    private void foot(Reviewed reviewed) {
        foot.getChildren().clear();
        int rejected = reviewed.review().counts().rejected();
        if (rejected > 0) {
            foot.getChildren()
                    .add(Buttons.quiet(
                            messages.say("intakescreen.rejected.button", rejected),
                            () -> model.saveRejected(reviewed)));
        }
        int leftOut = model.rowsLeftOut();
        if (leftOut > 0) {
            var words = new Label(messages.say("intakescreen.problems.leftOut", leftOut));
            words.getStyleClass().add("text-quiet");
            foot.getChildren()
                    .addAll(
                            words,
                            Buttons.link(messages.say("intakescreen.problems.takeInAgain"), model::takeRowsInAgain));
        }
        foot.setVisible(!foot.getChildren().isEmpty());
        foot.setManaged(foot.isVisible());
    }

    private List<Column<ProblemLine>> columns() {
        return List.of(
                Column.<ProblemLine>number(
                                "row",
                                messages.say("intakescreen.row"),
                                line -> line.problem().at().row(),
                                line -> Integer.toString(line.problem().at().row()))
                        .wide(60),
                Column.<ProblemLine>text(
                                "found",
                                messages.say("intakescreen.problems.found"),
                                line -> line.problem().found())
                        .drawn(
                                () -> new CellField(messages, model),
                                (CellField field, ProblemLine line) -> field.show(line))
                        .wide(190),
                Column.<ProblemLine>text("who", messages.say("intakescreen.problems.who"), ProblemLine::who)
                        .wide(280),
                Column.<ProblemLine>text("out", "", _ -> "")
                        .drawn(this::leaveOut, (Button button, ProblemLine line) -> fill(button, line))
                        .wide(60),
                Column.<ProblemLine>text(
                                "sheet",
                                messages.say("intakescreen.sheet"),
                                line -> line.problem().at().sheet())
                        .wide(140)
                        .hidden());
    }

    private Button leaveOut() {
        var button = Buttons.icon(Feather.X, messages.say("intakescreen.sheets.leaveOut"), () -> {});
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private void fill(Button button, ProblemLine line) {
        button.setAccessibleText(messages.say(
                "intakescreen.sheets.leaveOutRow", line.problem().at().row()));
        button.setOnAction(_ -> model.leaveRowOut(line.problem()));
    }
}
