package org.pairwright.ui.intake.files;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;

/** The files of an import, each with what was found in it or why it could not be read. */
public final class FilesPane implements StepPane {
    private final Messages messages;
    private final FilesViewModel model;
    private final VBox files = new VBox();
    private final ScrollPane scroll = new ScrollPane(files);

    public FilesPane(Messages messages, FilesViewModel model) {
        this.messages = messages;
        this.model = model;
        files.getStyleClass().add("intake-files");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Reviewed reviewed) {
        files.getChildren()
                .setAll(model.lines(reviewed).stream().map(this::card).toList());
        var ways = new HBox(
                Buttons.quiet(messages.say("intakescreen.chooseOthers"), model::choose),
                Buttons.quiet(messages.say("intakescreen.paste"), () -> PasteBoard.pasteInto(model)));
        ways.getStyleClass().add("intake-next");
        files.getChildren().add(ways);
    }

    private Node card(FilesViewModel.Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add("intake-file-name");
        name.setGraphic(Icons.of(Feather.FILE_TEXT));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var leaveOut = Buttons.icon(
                Feather.X, messages.say("intakescreen.files.leaveOut", line.name()), () -> model.leaveOut(line.file()));
        var badge = badge(line.state());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(name, badge, space, leaveOut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("intake-file-head");
        var card = new VBox(head);
        card.getStyleClass().addAll("card", "intake-file");
        line.sentences().forEach(sentence -> card.getChildren().add(sentence(sentence)));
        if (line.state() == FilesViewModel.State.LOCKED) {
            card.getChildren().add(new PasswordLine(messages, line.file(), model));
        }
        return card;
    }

    private Badge badge(FilesViewModel.State state) {
        return switch (state) {
            case READ -> new Badge(Mood.GOOD, messages.say("intakescreen.files.read"));
            case NOBODY -> new Badge(Mood.WARNING, messages.say("intakescreen.files.nobody"));
            case LOCKED -> new Badge(Mood.WARNING, messages.say("intakescreen.files.locked"));
            case UNREAD -> new Badge(Mood.BAD, messages.say("intakescreen.files.unread"));
        };
    }

    private static Label sentence(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
