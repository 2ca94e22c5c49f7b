package org.pairwright.ui.intake.same;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.intake.review.Asked;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.shell.Screen.KeyHint;

/** One question after the other: two people side by side, and whether they are the same. By mouse or by one key. */
public final class SamePane implements StepPane {
    private final Messages messages;
    private final SameViewModel model;
    private final SidesGrid sides;
    private final Label count = new Label();
    private final VBox question = new VBox();
    private final FlowPane answers = new FlowPane();
    private final HBox head = new HBox();
    private final VBox card = new VBox();
    private final EmptyState nothing;
    private final StackPane node = new StackPane();

    public SamePane(Messages messages, SameViewModel model) {
        this.messages = messages;
        this.model = model;
        sides = new SidesGrid(messages, model);
        nothing = new EmptyState(Feather.CHECK, messages.say("intakescreen.same.none"));
        lay();
    }

    private void lay() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var title = new Label(messages.say("intakescreen.same.question"));
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("text-quiet");
        head.getStyleClass().add("intake-next");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren()
                .setAll(
                        title,
                        space,
                        count,
                        Buttons.icon(Feather.CHEVRON_LEFT, messages.say("intakescreen.same.before"), () -> goBy(-1)),
                        Buttons.icon(Feather.CHEVRON_RIGHT, messages.say("intakescreen.same.after"), () -> goBy(1)));
        answers.getStyleClass().add("intake-answers");
        answers.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(sides);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card.getStyleClass().add("same-card");
        card.getChildren().setAll(head, question, answers, scroll);
        node.getChildren().setAll(card, nothing);
        node.setFocusTraversable(true);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        node.setAccessibleText(messages.say("intakescreen.same.question"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Reviewed reviewed) {
        model.show(reviewed);
        show();
    }

    @Override
    public void arrive() {
        node.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("S", Sentence.of("intakescreen.same.yes")),
                new KeyHint("N", Sentence.of("intakescreen.same.no")),
                new KeyHint("→", Sentence.of("intakescreen.same.after")),
                new KeyHint("←", Sentence.of("intakescreen.same.before")));
    }

    private void show() {
        card.setVisible(model.atHand().isPresent());
        nothing.setVisible(model.atHand().isEmpty());
        model.atHand().ifPresent(this::show);
    }

    private void show(Asked asked) {
        count.setText(messages.say("intakescreen.same.count", model.number(), model.all(), model.open()));
        question.getChildren().setAll(new ReasonLine(Mood.WARNING, model.why(asked)));
        answers.getChildren().setAll(answers(asked));
        sides.show(asked);
    }

    private List<Node> answers(Asked asked) {
        return asked.answer()
                .map(same -> List.<Node>of(
                        new Badge(
                                Mood.GOOD,
                                same ? messages.say("intakescreen.same.yes") : messages.say("intakescreen.same.no")),
                        Buttons.link(messages.say("intakescreen.same.again"), () -> model.ask(asked))))
                .orElseGet(() -> List.of(button("intakescreen.same.yes", true), button("intakescreen.same.no", false)));
    }

    private Button button(String key, boolean same) {
        return Buttons.quiet(messages.say(key), () -> answer(same));
    }

    private void answer(boolean same) {
        model.answer(same);
        show();
        node.requestFocus();
    }

    private void goBy(int steps) {
        model.goBy(steps);
        show();
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean isOpen = model.atHand().filter(Asked::isOpen).isPresent();
        switch (key.getCode()) {
            case S -> answer(key, isOpen, true);
            case N -> answer(key, isOpen, false);
            case RIGHT -> go(key, 1);
            case LEFT -> go(key, -1);
            default -> {}
        }
    }

    private void answer(KeyEvent key, boolean isOpen, boolean same) {
        if (isOpen) {
            answer(same);
            key.consume();
        }
    }

    private void go(KeyEvent key, int steps) {
        goBy(steps);
        key.consume();
    }
}
