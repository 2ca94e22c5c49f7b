package org.pairwright.ui.matching.circles;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.program.circles.Circle;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.FormRow;
import org.pairwright.ui.matching.circles.SuggestField.Suggestion;

/** A circle to be written down or changed: its topic, who leads it, and how many members it takes. */
final class CircleForm extends VBox {
    private final CirclesViewModel model;
    private final Messages messages;
    private final Optional<Circle> before;
    private final Runnable done;
    private final SuggestField topic;
    private final SuggestField first;
    private final SuggestField second;
    private final TextField least = new TextField();
    private final TextField most = new TextField();
    private final FormRow leastRow;
    private final FormRow mostRow;

    /** @param done called when it was kept or she changed her mind */
    CircleForm(CirclesViewModel model, Optional<Circle> before, Runnable done) {
        this.model = model;
        this.before = before;
        this.done = done;
        messages = model.run().frame().messages();
        topic = new SuggestField(messages, messages.say("circles.form.topic"), topics());
        topic.field().setId("circle-topic");
        first = new SuggestField(messages, messages.say("circles.form.first"), mentors());
        first.field().setId("circle-first");
        second = new SuggestField(messages, messages.say("circles.form.second"), mentors());
        second.field().setId("circle-second");
        least.setId("circle-least");
        most.setId("circle-most");
        leastRow = new FormRow(messages.say("circles.form.least"), least);
        mostRow = new FormRow(messages.say("circles.form.most"), most);
        getStyleClass().add("circle-form");
        var acts = new HBox(
                8,
                Buttons.quiet(messages.say("circles.form.keep"), this::keep),
                Buttons.link(messages.say("circles.form.cancel"), done));
        acts.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words(words()), topic, first, second, new HBox(16, leastRow, mostRow), acts);
        fill();
    }

    /** Where she starts typing. */
    void start() {
        topic.field().requestFocus();
        topic.field().selectAll();
    }

    /** What it means for those who are in it, once somebody is. */
    private String words() {
        int members = before.flatMap(circle -> model.picture().stream()
                        .flatMap(known -> known.circles().stream())
                        .filter(row -> row.id() == circle.id())
                        .findFirst())
                .map(row -> row.people().size())
                .orElse(0);
        return members == 0 ? messages.say("circles.form.words") : messages.say("circles.form.handOver", members);
    }

    private static Label words(String said) {
        var words = new Label(said);
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private List<Suggestion> topics() {
        var known = model.picture().map(CirclesNow::topics).orElse(List.of());
        return IntStream.range(0, known.size())
                .mapToObj(n -> {
                    var one = known.get(n);
                    return new Suggestion(
                            n, one.term(), messages.say("circles.form.topicHint", one.wanted(), one.offered()));
                })
                .toList();
    }

    private List<Suggestion> mentors() {
        return model.picture().map(CirclesNow::mentors).orElse(List.of()).stream()
                .map(one -> new Suggestion(one.participant(), one.name(), one.site()))
                .toList();
    }

    private void fill() {
        topic.show(new Picked(before.map(Circle::topic).orElse(""), OptionalLong.empty()));
        first.show(leader(0));
        second.show(leader(1));
        least.setText(Integer.toString(before.map(Circle::least).orElse(Circle.LEAST)));
        most.setText(Integer.toString(before.map(Circle::most).orElse(Circle.MOST)));
        for (var field : List.of(topic.field(), first.field(), second.field(), least, most)) {
            field.setOnAction(_ -> keep());
        }
    }

    private Picked leader(int n) {
        return before.filter(circle -> circle.facilitators().size() > n)
                .map(circle -> circle.facilitators().get(n))
                .map(id -> new Picked(
                        model.picture()
                                .map(picture -> picture.names().getOrDefault(id, ""))
                                .orElse(""),
                        OptionalLong.of(id)))
                .orElse(Picked.NOTHING);
    }

    private void keep() {
        var draft = new CircleDraft(
                before,
                topic.picked().typed(),
                first.picked(),
                second.picked(),
                new CircleDraft.Size(least.getText(), most.getText()));
        model.edits().keep(draft, model.picture(), this::show);
    }

    private void show(DraftTroubles troubles) {
        topic.trouble(said(troubles, DraftTroubles.Field.TOPIC));
        first.trouble(said(troubles, DraftTroubles.Field.FIRST));
        second.trouble(said(troubles, DraftTroubles.Field.SECOND));
        leastRow.troubleProperty().set(said(troubles, DraftTroubles.Field.LEAST));
        mostRow.troubleProperty().set(said(troubles, DraftTroubles.Field.MOST));
        if (troubles.byField().isEmpty()) {
            done.run();
        }
    }

    private String said(DraftTroubles troubles, DraftTroubles.Field field) {
        return Optional.ofNullable(troubles.byField().get(field))
                .map(messages::say)
                .orElse("");
    }
}
