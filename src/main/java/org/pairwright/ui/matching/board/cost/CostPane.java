package org.pairwright.ui.matching.board.cost;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.matching.question.PairCost;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** What the choice would cost the whole: the sum first, then who would move, drawn and readable aloud. */
public final class CostPane extends VBox {
    private static final int SHORT = 5;

    private final Messages messages;
    private final CostViewModel model;
    private final VBox answer = new VBox();

    public CostPane(Messages messages, CostViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "board-cost");
        var title = new Label(messages.say("board.cost"));
        title.getStyleClass().add("section-title");
        answer.getStyleClass().add("board-cost-answer");
        getChildren().addAll(title, answer);
        model.costProperty().subscribe(this::show);
    }

    private void show(Cost cost) {
        answer.getChildren()
                .setAll(
                        switch (cost) {
                            case Cost.Unasked _ -> List.<Node>of();
                            case Cost.Offered offered -> offered(offered);
                            case Cost.Asking _ -> List.<Node>of(asking());
                            case Cost.Together _ -> List.<Node>of(line(Mood.GOOD, messages.say("board.cost.together")));
                            case Cost.Chain chain -> chain(chain);
                            case Cost.Impossible impossible ->
                                impossible.why().stream()
                                        .<Node>map(why -> line(Mood.BAD, messages.say(why)))
                                        .toList();
                            case Cost.NoMatch none ->
                                none.why().stream()
                                        .<Node>map(why -> line(Mood.WARNING, messages.say(why)))
                                        .toList();
                        });
    }

    private List<Node> offered(Cost.Offered offered) {
        var ask = Buttons.quiet(messages.say("board.cost.ask"), model::ask);
        return offered.stopped() ? List.of(new Label(messages.say("matchingscreen.asked.stopped")), ask) : List.of(ask);
    }

    private List<Node> chain(Cost.Chain chain) {
        var total = line(mood(chain.costs()), messages.say("board.cost.total", chain.total()));
        total.getStyleClass().add("board-cost-total");
        return List.of(total, chain.links().size() <= SHORT ? drawn(chain.links()) : folded(chain.links()));
    }

    private ChainView drawn(List<ChainLink> links) {
        return new ChainView(messages, links);
    }

    /** Of a long chain the beginning, and all of it at a click. */
    private VBox folded(List<ChainLink> links) {
        var folded = new VBox();
        folded.getStyleClass().add("board-cost-answer");
        var all = Buttons.link(
                messages.say("board.chain.all", links.size()),
                () -> folded.getChildren().setAll(drawn(links)));
        folded.getChildren().setAll(drawn(links.subList(0, SHORT - 1)), all);
        return folded;
    }

    /** Fewer placed is worse than any loss of points; nothing lost is good. */
    private static Mood mood(PairCost.Costs costs) {
        if (costs.fewerPlaced() > 0) {
            return Mood.BAD;
        }
        boolean good = costs.fewerPlaced() < 0 || (!costs.lessFair() && costs.points() <= 0);
        return good ? Mood.GOOD : Mood.WARNING;
    }

    private HBox asking() {
        var turning = new ProgressIndicator();
        turning.getStyleClass().add("board-asking");
        var asking = new HBox(
                turning,
                new Label(messages.say("board.cost.asking")),
                Buttons.link(messages.say("matchingscreen.cancel"), model::cancel));
        asking.getStyleClass().add("board-asking-line");
        return asking;
    }

    private static ReasonLine line(Mood mood, String words) {
        return new ReasonLine(mood, words);
    }
}
