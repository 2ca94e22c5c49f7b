package org.pairwright.ui.concerns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.care.ReadConcern;
import org.pairwright.program.people.Person;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.field.FormRow;
import org.pairwright.ui.kit.field.SecretRow;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** The register of concerns: a password first, then what was said, the newest on top. */
public final class ConcernsScreen implements Screen {
    private static final double WIDTH = 560;
    private static final int LINES = 4;

    private final Messages messages;
    private final ConcernsViewModel model;
    private final VBox content = new VBox();
    private final VBox node;

    public ConcernsScreen(Messages messages, ConcernsViewModel model) {
        this.messages = messages;
        this.model = model;
        content.getStyleClass().add("concerns");
        content.setMaxWidth(WIDTH);
        var page = new VBox(content);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(new ScreenHeader(messages.say("concerns.title")), scroll);
        node.getStyleClass().add("screen");
        model.registerProperty().subscribe(_ -> show());
        model.codeProperty().subscribe(_ -> show());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
    }

    private void show() {
        var register = model.registerProperty().get();
        content.getChildren()
                .setAll(
                        switch (register.state()) {
                            case NOT_SET_UP -> setUp();
                            case LOCKED -> locked();
                            case OPEN -> open(register);
                        });
    }

    private List<Node> setUp() {
        var secret = secret("concerns.newPassword");
        Button set = Buttons.primary(messages.say("concerns.setUp"), () -> model.setUp(secret.secret()));
        set.setId("concerns-set-up");
        secret.setOnEnter(set::fire);
        return List.of(words("concerns.about"), words("concerns.forgotten"), secret, line(set));
    }

    private List<Node> locked() {
        var secret = secret("concerns.password");
        Button open = Buttons.primary(messages.say("concerns.open"), () -> model.open(secret.secret()));
        open.setId("concerns-open");
        secret.setOnEnter(open::fire);
        return List.of(words("concerns.locked"), secret, line(open));
    }

    private List<Node> open(Register register) {
        var code = model.codeProperty().get().map(this::code).stream();
        var said = register.concerns().stream().map(concern -> entry(register, concern));
        var none = register.concerns().isEmpty() ? Stream.of(words("concerns.none")) : Stream.<Node>empty();
        return Stream.of(code, Stream.of(form(register)), none, said)
                .<Node>flatMap(part -> part)
                .toList();
    }

    private Node code(String printed) {
        var shown = new Label(printed);
        shown.setId("concerns-code");
        shown.getStyleClass().add("settings-path");
        shown.setWrapText(true);
        var kept = Buttons.quiet(messages.say("concerns.codeKept"), model::codeKept);
        kept.setId("concerns-code-kept");
        var box = new VBox(words("concerns.code"), shown, line(kept));
        box.getStyleClass().add("concern");
        return box;
    }

    private Node form(Register register) {
        var text = new TextArea();
        text.setId("concern-text");
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        var row = new FormRow(messages.say("concerns.said"), text);
        row.troubleProperty()
                .bind(model.troubleProperty().map(why -> why.map(messages::say).orElse("")));
        var about = people(register);
        Button save =
                Buttons.quiet(messages.say("concerns.save"), () -> model.add(text.getText(), chosen(about.getValue())));
        save.setId("concern-save");
        var lock = Buttons.quiet(messages.say("concerns.lock"), model::lock);
        lock.setId("concerns-lock");
        var form = new VBox(row, new FormRow(messages.say("concerns.whom"), about), line(save, lock));
        form.getStyleClass().add("person-form");
        return form;
    }

    private ComboBox<Optional<Person>> people(Register register) {
        var about = new ComboBox<Optional<Person>>();
        about.getItems().add(Optional.empty());
        register.people().forEach(person -> about.getItems().add(Optional.of(person)));
        about.setValue(Optional.empty());
        about.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Person> person) {
                return person.map(one -> one.name().full()).orElseGet(() -> messages.say("concerns.nobody"));
            }

            @Override
            public Optional<Person> fromString(String words) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        return about;
    }

    private static OptionalLong chosen(Optional<Person> person) {
        return person.map(one -> OptionalLong.of(one.id())).orElse(OptionalLong.empty());
    }

    private Node entry(Register register, ReadConcern concern) {
        var on = messages.date(concern.concern().raisedOn());
        var head = new Label(register.person(concern.concern().aboutPerson())
                .map(person -> messages.say(
                        "concerns.onAbout",
                        concern.concern().raisedOn(),
                        person.name().full()))
                .orElse(on));
        head.getStyleClass().add("part-title");
        var text = new Label(concern.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var entry = new VBox(head, text);
        entry.getStyleClass().add("concern");
        return entry;
    }

    private SecretRow secret(String key) {
        var secret = new SecretRow(messages, messages.say(key));
        secret.name("concerns-secret");
        secret.troubleProperty()
                .bind(model.troubleProperty().map(why -> why.map(messages::say).orElse("")));
        return secret;
    }

    private Label words(String key) {
        var words = new Label(messages.say(key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static HBox line(Button... buttons) {
        var line = new HBox(buttons);
        line.getStyleClass().add("card-acts");
        return line;
    }
}
