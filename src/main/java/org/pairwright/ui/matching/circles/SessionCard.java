package org.pairwright.ui.matching.circles;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble;
import org.pairwright.following.Trouble.Field;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.program.pairs.Session;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.DateField;
import org.pairwright.ui.kit.field.FormRow;

/** One session of a circle: when, what about, and who was there. Most are right as they stand, so that Enter is enough. */
final class SessionCard extends VBox {
    private final CircleEdits edits;
    private final Messages messages;
    private final CircleNow row;
    private final LocalDate today;
    private final Runnable done;
    private final DateField on;
    private final TextField minutes = new TextField();
    private final TextField topic = new TextField();
    private final ComboBox<Session.Channel> channel = new ComboBox<>();
    private final Map<Long, CheckBox> there = new LinkedHashMap<>();
    private final Map<Field, FormRow> rows = new EnumMap<>(Field.class);

    /** @param done called when it was noted or she changed her mind */
    SessionCard(CircleEdits edits, Messages messages, CircleNow row, LocalDate today, Runnable done) {
        this.edits = edits;
        this.messages = messages;
        this.row = row;
        this.today = today;
        this.done = done;
        on = new DateField(messages);
        getStyleClass().add("circle-form");
        fill();
        getChildren()
                .addAll(
                        beside(
                                row(Field.DATE, "circles.session.on", on),
                                row(Field.MINUTES, "circles.session.minutes", minutes)),
                        row(Field.TOPIC, "circles.session.topic", topic),
                        new FormRow(messages.say("circles.session.channel"), channel),
                        whoWasThere(),
                        acts());
    }

    private void fill() {
        var usual = SessionDraft.usual(today);
        on.setValue(today);
        on.setId("circle-session-on");
        minutes.setText(usual.minutes());
        topic.setId("circle-session-topic");
        channel.getItems().setAll(List.of(Session.Channel.values()));
        channel.setConverter(new Words());
        channel.setValue(usual.channel());
        minutes.setOnAction(_ -> note());
        topic.setOnAction(_ -> note());
    }

    private VBox whoWasThere() {
        var title = new Label(messages.say("circles.session.there"));
        title.getStyleClass().add("form-label");
        var all = new VBox(4, title);
        row.people().forEach(one -> {
            var box = new CheckBox(one.name());
            box.setSelected(true);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setMnemonicParsing(false);
            there.put(one.participant(), box);
            all.getChildren().add(box);
        });
        return all;
    }

    private HBox acts() {
        var acts = new HBox(
                8,
                Buttons.quiet(messages.say("circles.session.note"), this::note),
                Buttons.link(messages.say("circles.form.cancel"), done));
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    /** Where she starts typing. */
    void start() {
        topic.requestFocus();
    }

    private void note() {
        if (on.isUnreadable()) {
            show(List.of(new Trouble(Field.DATE, Sentence.of("circles.trouble.date", today))));
            return;
        }
        var draft = new SessionDraft(
                on.read(),
                minutes.getText(),
                channel.getValue(),
                topic.getText(),
                Optional.empty(),
                Session.MissedBy.NOBODY);
        edits.note(row, draft, absent(), this::show);
    }

    private Set<Long> absent() {
        return there.entrySet().stream()
                .filter(one -> !one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void show(List<Trouble> troubles) {
        rows.forEach((field, shown) -> shown.troubleProperty()
                .set(troubles.stream()
                        .filter(trouble -> trouble.field() == field)
                        .map(trouble -> messages.say(trouble.sentence()))
                        .findFirst()
                        .orElse("")));
        if (troubles.isEmpty()) {
            done.run();
        }
    }

    private FormRow row(Field field, String title, Control control) {
        var made = new FormRow(messages.say(title), control);
        rows.put(field, made);
        return made;
    }

    private static HBox beside(Region one, Region other) {
        one.setPrefWidth(0);
        other.setPrefWidth(0);
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        return new HBox(16, one, other);
    }

    /** Nothing is ever typed. */
    private final class Words extends StringConverter<Session.Channel> {

        @Override
        public String toString(Session.@Nullable Channel one) {
            return one == null ? "" : messages.word(one);
        }

        @Override
        public Session.Channel fromString(String typed) {
            throw new UnsupportedOperationException("a choice is not typed");
        }
    }
}
