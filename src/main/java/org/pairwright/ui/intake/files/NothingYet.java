package org.pairwright.ui.intake.files;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;

/** The beginning: three ways to bring people in. */
public final class NothingYet extends VBox {

    public NothingYet(Messages messages, FilesViewModel model) {
        getStyleClass().addAll("empty-state", "intake-beginning");
        setAlignment(Pos.CENTER);
        var words = new Label(messages.say("intakescreen.nothing"));
        words.getStyleClass().add("section-title");
        var more = new Label(messages.say("intakescreen.nothingMore"));
        more.getStyleClass().add("empty-words");
        more.setWrapText(true);
        var ways = new HBox(
                Buttons.primary(messages.say("intakescreen.choose"), model::choose),
                Buttons.quiet(messages.say("intakescreen.paste"), () -> PasteBoard.pasteInto(model)));
        ways.getStyleClass().add("intake-next");
        ways.setAlignment(Pos.CENTER);
        getChildren().addAll(Icons.of(Feather.FILE_TEXT, "empty-icon"), words, more, ways);
    }
}
