package org.pairwright.ui.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.SecretRow;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.safety.PasswordViewModel.Field;

/** The recovery code, large, to be written down, printed or saved, and typed once to prove it. */
final class CodePane extends VBox {
    /** Two lines of four groups: read and compared more easily than one long one. */
    private static final int GROUPS_IN_A_LINE = 4 * 5;

    private final Messages messages;
    private final PasswordViewModel model;
    private final FileQuestions files;
    private final Label letters = new Label();
    private final SecretRow proof;

    CodePane(Messages messages, PasswordViewModel model, FileQuestions files) {
        this.messages = messages;
        this.model = model;
        this.files = files;
        getStyleClass().add("password-form");
        letters.getStyleClass().add("recovery-code");
        letters.setId("recovery-code");
        proof = new SecretRow(messages, messages.say("safety.proof"));
        proof.name("code-proof");
        proof.reveal(true);
        proof.setOnEnter(this::prove);
        getChildren().addAll(wrapped("safety.codeWords"), letters, ways(), wrapped("safety.proofWords"), proof, done());
        managedProperty().bind(visibleProperty());
        model.codeProperty().subscribe(code -> {
            setVisible(code.isPresent());
            letters.setText(code.map(CodePane::inTwoLines).orElse(""));
            proof.clear();
            proof.reveal(true);
        });
        model.troubleProperty()
                .subscribe(trouble -> proof.troubleProperty()
                        .set(trouble.filter(said -> said.field() == Field.PROOF)
                                .map(said -> messages.say(said.words()))
                                .orElse("")));
    }

    private static String inTwoLines(RecoveryCode code) {
        var printed = code.printed();
        return printed.substring(0, GROUPS_IN_A_LINE - 1) + "\n" + printed.substring(GROUPS_IN_A_LINE);
    }

    private Label wrapped(String key) {
        var label = new Label(messages.say(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox ways() {
        var ways = new HBox(
                Buttons.quiet(messages.say("safety.printCode"), this::print),
                Buttons.quiet(messages.say("safety.saveCode"), this::save));
        ways.getStyleClass().add("settings-line");
        return ways;
    }

    private HBox done() {
        var done = Buttons.primary(messages.say("safety.codeKept"), this::prove);
        done.setId("code-kept");
        return new HBox(done);
    }

    private void prove() {
        model.prove(proof.secret());
    }

    private void save() {
        var kind = new FileQuestions.Kind(messages.say("safety.saveCodeTitle"), messages.say("safety.texts"), "*.txt");
        files.save(kind, messages.say("safety.codeFile")).ifPresent(this::save);
    }

    private void save(Path file) {
        try {
            Files.writeString(file, text(), StandardCharsets.UTF_8);
            model.saved(Sentence.of("safety.codeSaved", file.toString()));
        } catch (IOException _) {
            model.saved(Sentence.of("safety.codeNotSaved", file.toString()));
        }
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            model.saved(Sentence.of("safety.noPrinter"));
        } else if (job.showPrintDialog(getScene().getWindow())) {
            var page = new Label(text());
            page.getStyleClass().add("recovery-paper");
            if (job.printPage(page)) {
                job.endJob();
            }
        }
    }

    private String text() {
        return messages.say("safety.codeText", letters.getText(), model.today());
    }
}
