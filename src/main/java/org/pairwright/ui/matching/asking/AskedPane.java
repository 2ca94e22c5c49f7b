package org.pairwright.ui.matching.asking;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.matching.frame.RunViewModel;

/** The place of an answer. While it is worked out she can stop it; what was stopped says so and can be asked again. */
public final class AskedPane extends VBox {
    private final Messages messages;
    private final Runnable cancel;

    public AskedPane(RunViewModel run) {
        messages = run.frame().messages();
        cancel = run::cancel;
        getStyleClass().add("asked");
    }

    /** How a question is put: with what takes its answer, and what takes the reasons why there is none. */
    public interface Question<T> extends BiConsumer<Consumer<T>, Consumer<List<Sentence>>> {}

    /**
     * Asks.
     *
     * @param looking what is being worked out, in words
     * @param drawn what to show of the answer
     */
    public <T> void ask(Sentence looking, Question<T> question, Function<T, List<? extends Node>> drawn) {
        looking(looking);
        question.accept(
                answer -> getChildren().setAll(drawn.apply(answer)),
                why -> none(why, () -> ask(looking, question, drawn)));
    }

    public void looking(Sentence looking) {
        getChildren().setAll(row(quiet(looking), Buttons.link(messages.say("matchingscreen.cancel"), cancel)));
    }

    /** Without reasons it was stopped. */
    public void none(List<Sentence> why, Runnable again) {
        if (why.isEmpty()) {
            getChildren()
                    .setAll(row(
                            quiet(Sentence.of("matchingscreen.asked.stopped")),
                            Buttons.link(messages.say("matchingscreen.asked.again"), again)));
        } else {
            getChildren().setAll(why.stream().map(this::quiet).toList());
        }
    }

    public Label quiet(Sentence words) {
        var label = line(words);
        label.getStyleClass().add("text-quiet");
        return label;
    }

    public Label line(Sentence words) {
        var label = new Label(messages.say(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox row(Label words, Node act) {
        var row = new HBox(words, act);
        row.getStyleClass().add("asked-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
