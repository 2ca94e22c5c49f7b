package org.pairwright.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.insight.Errand;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** What needs her today, one line and one button each. The first button is the one to press next. */
final class ErrandsPart {
    private final Look look;
    private final Lists lists;

    ErrandsPart(Look look, Lists lists) {
        this.look = look;
        this.lists = lists;
    }

    Node node(Home.Today today) {
        var lines = new VBox();
        lines.getStyleClass().addAll("card", "errands");
        today.errands()
                .forEach(errand -> lines.getChildren()
                        .add(line(errand, errand.equals(today.errands().getFirst()))));
        lines.setVisible(!today.errands().isEmpty());
        lines.setManaged(lines.isVisible());
        return lines;
    }

    private Node line(Errand errand, boolean first) {
        var words = new ReasonLine(mood(errand), look.messages().say(errand.sentence()));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, button(errand, first));
        line.getStyleClass().add("errand");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(Errand errand, boolean first) {
        var verb = look.messages().say(verb(errand));
        var act = look.opening(lists.of(errand));
        var button = first ? Buttons.primary(verb, act) : Buttons.quiet(verb, act);
        button.setAccessibleText(verb + ": " + look.messages().say(errand.sentence()));
        button.setMinWidth(HBox.USE_PREF_SIZE);
        return button;
    }

    private static Mood mood(Errand errand) {
        return switch (errand.urgency()) {
            case NOW -> Mood.BAD;
            case SOON -> Mood.WARNING;
            case IN_TIME -> Mood.QUIET;
        };
    }

    private static Sentence verb(Errand errand) {
        return switch (errand.kind()) {
            case FIND_MATCHES -> Sentence.of("home.verb.findMatches");
            case DECIDE_ON_PROPOSAL -> Sentence.of("home.verb.review");
            default -> Sentence.of(errand.about().size() == 1 ? "home.verb.open" : "home.verb.see");
        };
    }
}
