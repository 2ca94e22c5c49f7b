package org.pairwright.ui.safety;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.field.SecretRow;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.safety.PasswordViewModel.Field;
import org.pairwright.ui.safety.PasswordViewModel.Trouble;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Screen;

/** Sets, changes or removes the password; then the recovery code, until she has it on paper. */
public final class PasswordScreen implements Screen {
    private final Messages messages;
    private final PasswordViewModel model;
    private final ScreenHeader header;
    private final Label words = new Label();
    private final SecretRow former;
    private final SecretRow first;
    private final SecretRow second;
    private final Label strength = new Label();
    private final VBox form;
    private final CodePane code;
    private final ScrollPane node;

    public PasswordScreen(Messages messages, PasswordViewModel model, FileQuestions files) {
        this.messages = messages;
        this.model = model;
        header = new ScreenHeader("");
        former = row("safety.former", "password-former");
        first = row("safety.first", "password-first");
        second = row("safety.second", "password-second");
        strength.getStyleClass().add("text-quiet");
        first.typedProperty()
                .subscribe(typed -> strength.setText(
                        model.strength(typed.toCharArray()).map(messages::say).orElse("")));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        form = new VBox(words, former, first, strength, second, acts(), busy());
        form.getStyleClass().add("password-form");
        code = new CodePane(messages, model, files);
        var page = new VBox(header, form, code);
        page.getStyleClass().addAll("screen", "settings-page");
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
        model.actProperty().subscribe(this::show);
        model.codeProperty().subscribe(shown -> {
            showIf(form, shown.isEmpty());
            clear();
        });
        model.troubleProperty().subscribe(this::complain);
    }

    private SecretRow row(String key, String id) {
        var row = new SecretRow(messages, messages.say(key));
        row.name(id);
        row.setOnEnter(this::go);
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        clear();
        if (destination instanceof Destination.Password(var act)) {
            model.arrive(act);
        }
        (former.isVisible() ? former : first).requestFocus();
    }

    @Override
    public boolean escape() {
        return model.codeProperty().get().isPresent();
    }

    private void show(Act act) {
        header.titleProperty().set(messages.word(act));
        words.setText(messages.say(
                switch (act) {
                    case SET -> "safety.setWords";
                    case CHANGE -> "safety.changeWords";
                    case NEW_CODE -> "safety.newCodeWords";
                    case REMOVE -> "safety.removeWords";
                }));
        boolean asksNew = act == Act.SET || act == Act.CHANGE;
        showIf(former, act != Act.SET);
        showIf(first, asksNew);
        showIf(strength, asksNew);
        showIf(second, asksNew);
    }

    private HBox acts() {
        var go = Buttons.primary("", this::go);
        go.setId("password-go");
        go.textProperty().bind(model.actProperty().map(messages::word));
        go.disableProperty().bind(model.busyProperty());
        Button cancel = Buttons.quiet(messages.say("safety.cancel"), model::cancel);
        cancel.disableProperty().bind(model.busyProperty());
        var acts = new HBox(go, cancel);
        acts.getStyleClass().add("settings-line");
        return acts;
    }

    private ProgressBar busy() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("status-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.say("safety.passwordWork"));
        bar.visibleProperty().bind(model.busyProperty());
        return bar;
    }

    private void go() {
        model.go(new PasswordViewModel.Typed(former.secret(), first.secret(), second.secret()));
    }

    private void complain(Optional<Trouble> trouble) {
        complain(former, Field.FORMER, trouble);
        complain(first, Field.FIRST, trouble);
        complain(second, Field.SECOND, trouble);
    }

    private void complain(SecretRow row, Field field, Optional<Trouble> trouble) {
        var here = trouble.filter(said -> said.field() == field);
        row.troubleProperty().set(here.map(said -> messages.say(said.words())).orElse(""));
        here.ifPresent(_ -> row.requestFocus());
    }

    private void clear() {
        former.clear();
        first.clear();
        second.clear();
    }

    private static void showIf(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
