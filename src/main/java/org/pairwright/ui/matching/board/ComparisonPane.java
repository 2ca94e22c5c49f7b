package org.pairwright.ui.matching.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.ScoreBar;
import org.pairwright.ui.matching.board.choice.ChoiceFields;
import org.pairwright.ui.matching.board.cost.CostPane;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.pair.ProfileFacts;
import org.pairwright.ui.matching.pair.ProfilesPane;
import org.pairwright.ui.matching.pair.ReasonList;
import org.pairwright.ui.matching.pair.ReasonText;
import org.pairwright.ui.shell.Destination;

/** Two people side by side: their score, what the choice would cost the whole, what can be done, what they share and why. */
final class ComparisonPane extends ScrollPane {
    private static final double WIDEST_ACT = 280;

    private final Messages messages;
    private final BoardViewModel model;
    private final CostPane cost;
    private final VBox content = new VBox();

    ComparisonPane(Messages messages, BoardViewModel model) {
        this.messages = messages;
        this.model = model;
        cost = new CostPane(messages, model.cost());
        getStyleClass().addAll("page-scroll", "board-comparison");
        content.getStyleClass().add("board-comparison-content");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.comparedProperty().subscribe(this::show);
    }

    private void show(Optional<CandidateRow> row) {
        var ranked = model.rankedProperty().get();
        if (row.isPresent() && ranked.isPresent()) {
            content.getChildren().setAll(of(ranked.get(), row.get()));
            setContent(content);
            setVvalue(0);
            setFitToHeight(false);
        } else {
            setContent(new EmptyState(Feather.USERS, messages.say("board.pickSomebody")));
            setFitToHeight(true);
        }
    }

    private List<Node> of(Ranked ranked, CandidateRow row) {
        var first = row.settled() ? Stream.of(head(ranked, row)) : Stream.of(head(ranked, row), acts(row), cost);
        return Stream.concat(first, sharing(ranked, row)).toList();
    }

    private Stream<Node> sharing(Ranked ranked, CandidateRow row) {
        return Stream.of(
                heading("matchingscreen.both"),
                profiles(ranked, row),
                heading("board.choices"),
                new ChoiceFields(messages, model.choices(), row.choices()),
                heading("board.reasons"),
                new ReasonList(messages, ReasonText.all(row.candidate().reasons(), messages)));
    }

    private VBox head(Ranked ranked, CandidateRow row) {
        var names = new Label(messages.say(
                "matchingscreen.pairTitle",
                ranked.mentee(row).name(),
                ranked.mentor(row).name()));
        names.getStyleClass().add("section-title");
        names.setWrapText(true);
        var most = new Label(messages.say("matchingscreen.scoreOf"));
        most.getStyleClass().add("text-quiet");
        var score = new HBox(new ScoreBar(row.candidate().score()), most);
        score.getStyleClass().add("pair-score");
        score.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(
                names,
                score,
                new ReasonLine(
                        row.standing().mood(), messages.say(row.standing().words())));
        row.choices()
                .words(ranked.mentee(row).name(), ranked.mentor(row).name())
                .ifPresent(words -> head.getChildren().add(wrapped(messages.say(words))));
        head.getStyleClass().add("board-pair-head");
        return head;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private FlowPane acts(CandidateRow row) {
        var acts = new FlowPane();
        acts.getStyleClass().add("pair-acts");
        if (row.eligible() && !row.proposed() && !row.pinned()) {
            acts.getChildren().add(act("board.take", () -> model.sayings().take(row)));
            model.swaps(row).forEach(swap -> acts.getChildren().add(swap(swap)));
        }
        if (row.pinnable()) {
            acts.getChildren()
                    .add(act(
                            row.pinned() ? "matchingscreen.unpin" : "matchingscreen.pin",
                            () -> model.sayings().togglePin(row)));
        }
        acts.getChildren()
                .add(act(
                        row.banned() ? "matchingscreen.unban" : "matchingscreen.ban",
                        () -> model.sayings().toggleBan(row)));
        return acts;
    }

    /** A long name is cut rather than making the pane wider than it is. */
    private Button swap(Swap swap) {
        var words = messages.say("board.swap", model.run().name(swap.other().mentee()));
        var button = Buttons.quiet(words, () -> model.sayings().swap(swap));
        button.setTooltip(new Tooltip(words));
        button.setMaxWidth(WIDEST_ACT);
        return button;
    }

    private ProfilesPane profiles(Ranked ranked, CandidateRow row) {
        var fields = model.run()
                .pictureProperty()
                .get()
                .map(MatchingPicture::terms)
                .map(MatchingPicture.Terms::fields)
                .orElse(List.of());
        var mentee = ranked.mentee(row);
        var mentor = ranked.mentor(row);
        return new ProfilesPane(messages, this::open)
                .show(mentee, mentor, new ProfileFacts(messages, fields).of(mentee, mentor));
    }

    private void open(long participant) {
        model.run().frame().navigator().navigate(new Destination.PersonDetail(participant));
    }

    private Button act(String key, Runnable act) {
        return Buttons.quiet(messages.say(key), act);
    }

    private Label heading(String key) {
        var heading = new Label(messages.say(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
