package org.pairwright.ui.matching.account;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.DetailPane;

/** How sure a pair is: a quiet question first; once it is asked, the answer. */
public final class SurePane extends VBox {
    private final Messages messages;
    private final SureViewModel model;
    private final Couple couple;

    public SurePane(Messages messages, SureViewModel model, Couple couple) {
        this.messages = messages;
        this.model = model;
        this.couple = couple;
        getStyleClass().add("worth");
        managedProperty().bind(visibleProperty());
        setVisible(model.canAsk());
        offer(List.of());
    }

    private void offer(List<Sentence> obstacles) {
        var ask = Buttons.quiet(messages.say("matchingscreen.sure.ask"), this::ask);
        ask.getStyleClass().add("sure-ask");
        getChildren().setAll(ask);
        lines(obstacles);
    }

    private void ask() {
        var row = new HBox(
                line(messages.say("matchingscreen.sure.looking")),
                Buttons.link(messages.say("matchingscreen.cancel"), model::cancel));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(row);
        model.ask(couple, this::show, this::offer);
    }

    private void show(List<Sentence> answer) {
        var heading = new Label(messages.say("matchingscreen.sure"));
        heading.getStyleClass().add("section-title");
        getChildren().setAll(heading);
        lines(answer);
        DetailPane.reveal(this);
    }

    private void lines(List<Sentence> words) {
        words.stream().map(messages::say).map(SurePane::line).forEach(getChildren()::add);
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
