package org.pairwright.ui.matching.scenarios;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.matching.change.ChangeChain;
import org.pairwright.matching.change.PairChanges;
import org.pairwright.matching.question.Difference;
import org.pairwright.pairing.Scenarios;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;

/** Who has another mentor in the second of two scenarios: chain by chain, each with what it changes. */
final class ChangesPane extends VBox {
    private static final int AT_FIRST = 10;
    private static final int AT_A_TIME = 50;
    private static final int MOVES = 5;

    private final Messages messages;

    ChangesPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("changes");
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(Comparison comparison) {
        getChildren().clear();
        comparison.changes().ifPresent(changes -> show(comparison, changes));
    }

    private void show(Comparison comparison, PairChanges changes) {
        var title = new Label(messages.say("scenarios.changes"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, words(said(comparison, changes), "changes-said"));
        add(changes.chains(), 0, AT_FIRST);
    }

    private Sentence said(Comparison comparison, PairChanges changes) {
        var first = Scenarios.called(comparison.columns().getFirst().scenario());
        var second = Scenarios.called(comparison.columns().getLast().scenario());
        return changes.chains().isEmpty()
                ? Sentence.of("scenarios.changes.none")
                : Sentence.of(
                        "scenarios.changes.who",
                        first,
                        second,
                        changes.moved(),
                        changes.found(),
                        changes.lost(),
                        changes.same());
    }

    private void add(List<ChangeChain> chains, int from, int many) {
        int to = Math.min(chains.size(), from + many);
        chains.subList(from, to).forEach(chain -> getChildren().add(line(chain)));
        if (to < chains.size()) {
            getChildren()
                    .add(instead(
                            messages.say("scenarios.changes.more", chains.size() - to),
                            () -> add(chains, to, AT_A_TIME)));
        }
    }

    /** A link that gives way to what it opens. */
    private static Button instead(String verb, Runnable open) {
        var link = Buttons.link(verb, () -> {});
        link.setOnAction(_ -> {
            ((Pane) link.getParent()).getChildren().remove(link);
            open.run();
        });
        return link;
    }

    private HBox line(ChangeChain chain) {
        var difference = new Label(Difference.signed(chain.difference()));
        difference.getStyleClass().add("change-difference");
        var moves = new VBox();
        HBox.setHgrow(moves, Priority.ALWAYS);
        moves(moves, chain.inWords(), 0, MOVES);
        var line = new HBox(difference, moves);
        line.getStyleClass().add("change-line");
        return line;
    }

    private void moves(VBox into, List<Sentence> moves, int from, int many) {
        int to = moves.size() - from <= many + 1 ? moves.size() : from + many;
        moves.subList(from, to).forEach(move -> into.getChildren().add(words(move, "change-move")));
        if (to < moves.size()) {
            into.getChildren()
                    .add(instead(
                            messages.say("scenarios.changes.moves", moves.size() - to),
                            () -> moves(into, moves, to, AT_A_TIME)));
        }
    }

    private Node words(Sentence sentence, String look) {
        var label = new Label(messages.say(sentence));
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
