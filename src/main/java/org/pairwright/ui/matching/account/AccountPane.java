package org.pairwright.ui.matching.account;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/** What the result costs, quietly below what is proved of it. */
public final class AccountPane extends HBox {
    private final Messages messages;
    private final AccountViewModel model;
    private final Label words = new Label();
    private final Button who;

    /** @param names shows those who would rather have each other */
    public AccountPane(Messages messages, AccountViewModel model, Runnable names) {
        this.messages = messages;
        this.model = model;
        who = Buttons.link(messages.say("matchingscreen.rather.who"), names);
        getStyleClass().add("account");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        who.setMinWidth(Region.USE_PREF_SIZE);
        who.managedProperty().bind(who.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, who);
        show();
    }

    /** As it is now. */
    public void show() {
        words.setText(model.words().stream().map(messages::say).collect(Collectors.joining(" ")));
        who.setVisible(model.canName());
        setVisible(!words.getText().isEmpty());
    }
}
