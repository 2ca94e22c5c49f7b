package org.pairwright.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.intake.columns.ColumnsPane;
import org.pairwright.ui.intake.columns.ColumnsViewModel;
import org.pairwright.ui.intake.files.FilesPane;
import org.pairwright.ui.intake.files.FilesViewModel;
import org.pairwright.ui.intake.files.NothingYet;
import org.pairwright.ui.intake.files.PasteBoard;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.Situation;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.intake.problems.ProblemsPane;
import org.pairwright.ui.intake.problems.ProblemsViewModel;
import org.pairwright.ui.intake.same.SamePane;
import org.pairwright.ui.intake.same.SameViewModel;
import org.pairwright.ui.intake.sheets.SheetsPane;
import org.pairwright.ui.intake.sheets.SheetsViewModel;
import org.pairwright.ui.intake.summary.SummaryPane;
import org.pairwright.ui.intake.summary.SummaryViewModel;
import org.pairwright.ui.intake.values.ValuesPane;
import org.pairwright.ui.intake.values.ValuesViewModel;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** An import from the files to the people: the steps at the top, the one at hand below them, one thing to do next. */
public final class IntakeScreen implements Screen {
    private static final int SKELETON_LINES = 12;
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final List<KeyCombination> ON =
            List.of(KeyCombination.valueOf("Alt+Right"), KeyCombination.valueOf("Ctrl+Page_Down"));
    private static final List<KeyCombination> BACK =
            List.of(KeyCombination.valueOf("Alt+Left"), KeyCombination.valueOf("Ctrl+Page_Up"));

    private final Messages messages;
    private final IntakeViewModel model;
    private final FilesViewModel files;
    private final Map<Step, Supplier<StepPane>> makers = new EnumMap<>(Step.class);
    private final Map<Step, StepPane> panes = new EnumMap<>(Step.class);
    private final StackPane content = new StackPane();
    private final VBox node = new VBox();

    public IntakeScreen(Messages messages, IntakeViewModel model) {
        this.messages = messages;
        this.model = model;
        files = new FilesViewModel(model);
        makers.put(Step.FILES, () -> new FilesPane(messages, files));
        makers.put(Step.SHEETS, () -> new SheetsPane(messages, new SheetsViewModel(model)));
        makers.put(Step.COLUMNS, () -> new ColumnsPane(messages, new ColumnsViewModel(model)));
        makers.put(Step.VALUES, () -> new ValuesPane(messages, new ValuesViewModel(model)));
        makers.put(Step.PROBLEMS, () -> new ProblemsPane(messages, new ProblemsViewModel(model)));
        makers.put(Step.SAME, () -> new SamePane(messages, new SameViewModel(model)));
        makers.put(Step.SUMMARY, () -> new SummaryPane(messages, new SummaryViewModel(model)));
        node.getStyleClass().addAll("screen", "intake");
        VBox.setVgrow(content, Priority.ALWAYS);
        node.getChildren().setAll(new IntakeHead(messages, model), new StepBar(messages, model), content);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.situationProperty().subscribe(_ -> show());
        model.stepProperty().subscribe(_ -> show());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.Intake intake) {
            model.arrive(intake.files());
        }
    }

    @Override
    public void find() {
        atHand().ifPresent(StepPane::find);
    }

    @Override
    public boolean escape() {
        return atHand().filter(StepPane::escape).isPresent();
    }

    @Override
    public List<KeyHint> keys() {
        var keys = new ArrayList<KeyHint>();
        keys.add(new KeyHint(ON.getFirst().getDisplayText(), Sentence.of("intakescreen.key.on")));
        keys.add(new KeyHint(BACK.getFirst().getDisplayText(), Sentence.of("intakescreen.key.back")));
        keys.add(new KeyHint(PASTE.getDisplayText(), Sentence.of("intakescreen.paste")));
        atHand().ifPresent(pane -> keys.addAll(pane.keys()));
        return keys;
    }

    private Optional<StepPane> atHand() {
        return model.reviewed().map(_ -> pane(model.stepProperty().get()));
    }

    private StepPane pane(Step step) {
        return panes.computeIfAbsent(
                step,
                wanted -> Optional.ofNullable(makers.get(wanted)).orElseThrow().get());
    }

    private void show() {
        Node shown = switch (model.situationProperty().get()) {
            case Situation.Nothing _ -> new NothingYet(messages, files);
            case Situation.Reading _ -> new SkeletonPane(SKELETON_LINES);
            case Reviewed reviewed -> {
                var pane = pane(model.stepProperty().get());
                pane.show(reviewed);
                yield pane.node();
            }
            case Situation.Done done -> new DonePane(messages, model, done.result());
        };
        if (!content.getChildren().equals(List.of(shown))) {
            content.getChildren().setAll(shown);
            atHand().ifPresent(StepPane::arrive);
        }
    }

    private void key(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (ON.stream().anyMatch(one -> one.match(key))) {
            model.goBy(1);
            key.consume();
        } else if (BACK.stream().anyMatch(one -> one.match(key))) {
            model.goBy(-1);
            key.consume();
        } else if (PASTE.match(key) && !typing) {
            PasteBoard.pasteInto(files);
            key.consume();
        }
    }
}
