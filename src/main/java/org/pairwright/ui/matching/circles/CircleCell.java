package org.pairwright.ui.matching.circles;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.program.circles.Circle;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.ScoreBar;
import org.pairwright.ui.matching.pair.ReasonText;
import org.pairwright.ui.matching.pair.ReasonsInline;

/** A line of the tab, drawn. */
final class CircleCell extends ListCell<CircleLine> {
    private final Messages messages;
    private final Acts acts;

    /** What is done from a line. */
    interface Acts {
        void change(Circle circle);

        void close(CircleNow row);

        void members(CircleNow row);

        void session(CircleNow row);

        void pairs(CircleNow row);

        void choose(CircleLine.Proposed line, boolean wanted);

        void reasons(CircleLine.Proposed line);
    }

    CircleCell(Messages messages, Acts acts) {
        this.messages = messages;
        this.acts = acts;
        setPrefWidth(0);
        getStyleClass().add("circle-cell");
    }

    @Override
    protected void updateItem(CircleLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : drawn(line));
    }

    private Node drawn(CircleLine line) {
        return switch (line) {
            case CircleLine.Head head -> head(head);
            case CircleLine.Proposed seat -> seat(seat);
            case CircleLine.LeftTitle left -> {
                var title = new Label(messages.say("circles.left", left.people()));
                title.getStyleClass().addAll("section-title", "circle-left");
                yield title;
            }
            case CircleLine.Left left -> left(left);
        };
    }

    private VBox head(CircleLine.Head head) {
        var row = head.row();
        var all = new VBox(wrapped(row.circle().topic(), "circle-topic"), wrapped(led(row), "text-quiet"));
        if (!row.members().isEmpty()) {
            all.getChildren().add(members(row));
        }
        all.getChildren().add(verbs(row));
        head.closed().ifPresent(why -> all.getChildren().add(new ReasonLine(Mood.WARNING, messages.say(why))));
        if (head.tooFew()) {
            all.getChildren()
                    .add(new ReasonLine(
                            Mood.WARNING,
                            messages.say(
                                    "circles.tooFew",
                                    head.filled(),
                                    row.circle().least())));
        }
        all.getStyleClass().add("circle-head");
        return all;
    }

    /** Each name by itself: within one text, names of several alphabets are broken where they must not be. */
    private FlowPane members(CircleNow row) {
        var names = new FlowPane(4, 0, new Label(messages.say("circles.members")));
        var all = row.members();
        IntStream.range(0, all.size())
                .mapToObj(n -> n + 1 < all.size() ? messages.say("circles.memberAnd", all.get(n)) : all.get(n))
                .map(Label::new)
                .forEach(names.getChildren()::add);
        names.getStyleClass().add("circle-members");
        return names;
    }

    private FlowPane verbs(CircleNow row) {
        var circle = row.circle();
        var verbs = new FlowPane(16, 0);
        verbs.getStyleClass().add("circle-verbs");
        if (!row.members().isEmpty()) {
            verbs.getChildren()
                    .addAll(
                            verb("circles.session", circle, () -> acts.session(row)),
                            verb("circles.whoIsIn", circle, () -> acts.members(row)));
        }
        if (!row.pairs().isEmpty()) {
            verbs.getChildren().add(verb("circles.pairs", circle, () -> acts.pairs(row)));
        }
        if (!row.isOver()) {
            verbs.getChildren()
                    .addAll(
                            verb("circles.change", circle, () -> acts.change(circle)),
                            verb("circles.close", circle, () -> acts.close(row)));
        }
        return verbs;
    }

    private String led(CircleNow row) {
        if (row.isOver()) {
            return messages.say("circles.over", String.join(", ", row.facilitators()));
        }
        var names = row.facilitators();
        var circle = row.circle();
        return names.size() == 1
                ? messages.say(
                        "circles.ledByOne",
                        names.getFirst(),
                        circle.least(),
                        circle.most(),
                        row.members().size())
                : messages.say(
                        "circles.ledByTwo",
                        names.getFirst(),
                        names.getLast(),
                        circle.least(),
                        circle.most(),
                        row.members().size());
    }

    private Node verb(String key, Circle circle, Runnable act) {
        var link = Buttons.link(messages.say(key), act);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(messages.say("circles.verbOf", messages.say(key), circle.topic()));
        return link;
    }

    private HBox seat(CircleLine.Proposed line) {
        var box = new CheckBox(line.member());
        box.setSelected(line.chosen());
        box.setOnAction(_ -> acts.choose(line, box.isSelected()));
        box.setMinWidth(0);
        box.getStyleClass().add("circle-member");
        var reasons = new ReasonsInline();
        reasons.show(shared(line));
        HBox.setHgrow(reasons, Priority.ALWAYS);
        var why = Buttons.link(messages.say("circles.why"), () -> acts.reasons(line));
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.setAccessibleText(messages.say("circles.whyOf", line.member()));
        var all = new HBox(8, box, new ScoreBar(line.seat().score()), reasons, why);
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("circle-seat");
        return all;
    }

    /** Those with the first facilitator; the pane beside has all. */
    private List<ReasonText> shared(CircleLine.Proposed line) {
        return line.seat().facilitators().stream()
                .findFirst()
                .map(one -> ReasonText.all(one.reasons(), messages))
                .orElse(List.of());
    }

    private VBox left(CircleLine.Left left) {
        var all = new VBox(wrapped(left.name(), "circle-left-name"), wrapped(messages.say(left.why()), "text-quiet"));
        all.getStyleClass().add("circle-seat");
        return all;
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
