package org.pairwright.ui.safety;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.safety.Remembered.Moment;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Part;

/** At the first start, quietly: that what is in here can be protected with a password. Asked once. */
public final class PasswordOffer implements Part {
    private final Remembered remembered;
    private final BooleanSupplier fitting;
    private final Clock clock;
    private final HBox node;

    /** @param fitting whether there is no password and nothing on the desk yet */
    public PasswordOffer(
            Messages messages, Navigator navigator, Remembered remembered, BooleanSupplier fitting, Clock clock) {
        this.remembered = remembered;
        this.fitting = fitting;
        this.clock = clock;
        var title = new Label(messages.say("safety.offer"));
        title.getStyleClass().add("section-title");
        var words = new Label(messages.say("safety.offerWords"));
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var text = new VBox(title, words);
        text.getStyleClass().add("offer-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        var set = Buttons.quiet(
                messages.say("safety.passwordSetVerb"), () -> navigator.navigate(new Destination.Password(Act.SET)));
        set.setId("offer-password");
        set.setMinWidth(Region.USE_PREF_SIZE);
        var later = Buttons.link(messages.say("safety.notNow"), this::notNow);
        later.setId("no-password-now");
        later.setMinWidth(Region.USE_PREF_SIZE);
        node = new HBox(Icons.of(Feather.LOCK, "welcome-icon"), text, set, later);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("password-offer");
        node.managedProperty().bind(node.visibleProperty());
        shown();
    }

    private void notNow() {
        remembered.note(Moment.NO_PASSWORD, clock.instant());
        shown();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        node.setVisible(
                fitting.getAsBoolean() && remembered.when(Moment.NO_PASSWORD).isEmpty());
    }
}
