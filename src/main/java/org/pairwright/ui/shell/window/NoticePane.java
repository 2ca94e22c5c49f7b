package org.pairwright.ui.shell.window;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.shell.Notifications;
import org.pairwright.ui.shell.Notifications.Notice;

/** Says what was just done, above the status line, and offers to take it back. Goes by itself, but not under the mouse. */
final class NoticePane extends HBox {
    private static final Duration STAYS = Duration.seconds(8);

    private final Messages messages;
    private final Notifications notifications;
    private final PauseTransition stay = new PauseTransition(STAYS);
    private boolean passing;

    NoticePane(Messages messages, Notifications notifications) {
        this.messages = messages;
        this.notifications = notifications;
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        stay.setOnFinished(_ -> notifications.dismiss());
        hoverProperty().subscribe(under -> {
            if (under) {
                stay.stop();
            } else if (passing) {
                stay.playFromStart();
            }
        });
        notifications.noticeProperty().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        stay.stop();
        passing = notice.filter(said -> !said.lasting()).isPresent();
        notice.ifPresent(said -> {
            fill(said);
            if (passing) {
                stay.playFromStart();
            }
        });
    }

    private void fill(Notice notice) {
        var words = new Label(messages.say(notice.text()));
        words.getStyleClass().add("notice-words");
        words.setWrapText(true);
        getChildren().setAll(words);
        notice.action().ifPresent(action -> {
            var button = Buttons.link(messages.say(action.verb()), () -> {
                notifications.dismiss();
                action.act().run();
            });
            button.getStyleClass().add("notice-action");
            button.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(button);
        });
        var close = Buttons.icon(Feather.X, messages.say("shell.notice.close"), notifications::dismiss);
        close.getStyleClass().add("notice-close");
        getChildren().add(close);
        setAccessibleText(words.getText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
