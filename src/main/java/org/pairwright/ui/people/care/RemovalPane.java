package org.pairwright.ui.people.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.removal.RemovalPreview;
import org.pairwright.program.care.Removal;
import org.pairwright.program.care.Trace;
import org.pairwright.reporting.extract.RemovalProof;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/**
 * The one question of the program whose answer cannot be taken back: what goes, what stays, which backups still hold the
 * person. It takes a tick and a press; afterwards it is the proof.
 */
public final class RemovalPane extends VBox {
    private static final int BACKUPS_NAMED = 8;

    private final Messages messages;
    private final CareViewModel care;
    private final RemovalPreview preview;
    private final Runnable close;
    private final VBox page = new VBox();

    RemovalPane(Messages messages, CareViewModel care, RemovalPreview preview, Runnable close) {
        this.messages = messages;
        this.care = care;
        this.preview = preview;
        this.close = close;
        getStyleClass().add("removal-pane");
        page.getStyleClass().add("removal-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        care.proofProperty().get().ifPresentOrElse(this::showProof, this::showQuestion);
    }

    private void showQuestion() {
        title(messages.say("removal.ask.title", name()));
        words(messages.say("removal.ask.words", name()));
        counts("removal.ask.goes", preview.counts(), false);
        counts("removal.ask.stays", preview.counts(), true);
        words(messages.say("removal.ask.texts"));
        part(messages.say("removal.backups"));
        backups(preview.backups().stream().map(this::backup).toList(), "removal.ask.noBackups");
        var sure = new CheckBox(messages.say("removal.ask.sure"));
        sure.setId("removal-sure");
        sure.setWrapText(true);
        Button remove = Buttons.quiet(messages.say("removal.ask.remove", name()), care::remove);
        remove.setId("removal-remove");
        remove.setMnemonicParsing(false);
        remove.getStyleClass().add("danger");
        remove.disableProperty().bind(sure.selectedProperty().not());
        Button cancel = Buttons.quiet(messages.say("removal.ask.cancel"), close);
        cancel.setId("removal-cancel");
        cancel.setCancelButton(true);
        getChildren().addAll(sure, acts(cancel, remove));
    }

    private void showProof(Removal removal) {
        title(messages.say("removal.proof.title"));
        var text = new RemovalProof(messages).lines(removal);
        text.forEach(this::words);
        Button copy = Buttons.quiet(messages.say("removal.proof.copy"), () -> copy(text));
        Button save = Buttons.quiet(
                messages.say("removal.proof.save"), () -> care.saveProof(messages.say("removal.proof.file")));
        save.setId("removal-save");
        Button done = Buttons.quiet(messages.say("removal.proof.close"), close);
        done.setId("removal-close");
        done.setCancelButton(true);
        getChildren().add(acts(copy, save, done));
    }

    private String name() {
        return preview.person().name().full();
    }

    private String backup(Backup backup) {
        return messages.say("removal.backup", backup.note().at());
    }

    private void backups(List<String> named, String none) {
        if (named.isEmpty()) {
            words(messages.say(none));
        }
        named.stream().limit(BACKUPS_NAMED).forEach(this::item);
        if (named.size() > BACKUPS_NAMED) {
            item(messages.say("removal.moreBackups", named.size() - BACKUPS_NAMED));
        }
        if (!named.isEmpty()) {
            words(messages.say("removal.backups.words"));
        }
    }

    private void counts(String heading, Map<Trace, Long> counts, boolean stays) {
        var lines = Stream.of(Trace.values())
                .filter(trace -> trace.stays() == stays && counts.getOrDefault(trace, 0L) > 0)
                .map(trace -> messages.say("removal.count", trace, counts.getOrDefault(trace, 0L)))
                .toList();
        if (!lines.isEmpty()) {
            part(messages.say(heading));
            lines.forEach(this::item);
        }
    }

    private void title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        page.getChildren().add(label);
    }

    private void part(String words) {
        var label = new Label(words);
        label.getStyleClass().add("part-title");
        page.getChildren().add(label);
    }

    private void words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        page.getChildren().add(label);
    }

    private void item(String words) {
        var label = new Label(words);
        label.getStyleClass().add("removal-item");
        label.setWrapText(true);
        page.getChildren().add(label);
    }

    private static HBox acts(Button... buttons) {
        var acts = new HBox(buttons);
        acts.getStyleClass().addAll("card-acts", "removal-acts");
        return acts;
    }

    private static void copy(List<String> text) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", text));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Empty where nobody is to be removed. */
    public static Optional<RemovalPane> of(Messages messages, CareViewModel care, Runnable close) {
        return care.askedProperty().get().map(preview -> new RemovalPane(messages, care, preview, close));
    }
}
