package org.pairwright.ui.pairs;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Person;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.ScoreBar;

/** One pair: how it does and why, what can be done, what was agreed, why they were matched, goals, and what happened. */
final class PairPane extends VBox {
    private final Messages messages;
    private final PairViewModel model;
    private final PairForms forms;
    private Optional<PairRow> shown = Optional.empty();
    private Optional<Node> form = Optional.empty();

    PairPane(Messages messages, PairViewModel model) {
        this.messages = messages;
        this.model = model;
        this.forms = new PairForms(messages, model);
        getStyleClass().add("pair-pane");
        model.formProperty().subscribe(open -> {
            form = open.map(
                    wanted -> forms.make(wanted, model.rowProperty().get().orElseThrow()));
            shown.ifPresent(this::fill);
            form.ifPresent(Node::requestFocus);
        });
    }

    /** Answers whether it is another pair than before. */
    boolean show(PairRow row) {
        boolean another = shown.map(PairRow::id).filter(id -> id == row.id()).isEmpty();
        shown = Optional.of(row);
        fill(row);
        return another;
    }

    private void fill(PairRow row) {
        getChildren()
                .setAll(
                        standing(row),
                        people(row),
                        doing(row),
                        terms(row),
                        reasons(row),
                        goals(row),
                        new Timeline(messages, model, row, formIf(PairForm.ChangedSession.class)),
                        note(row));
    }

    /** The open form where it is one of these. */
    private Optional<Node> formIf(Class<? extends PairForm> kind) {
        return model.formProperty().get().filter(kind::isInstance).flatMap(_ -> form);
    }

    private VBox standing(PairRow row) {
        var badges = new HBox(new Badge(Moods.of(row.state()), messages.word(row.state())));
        badges.getStyleClass().add("pair-badges");
        var standing = new VBox(badges);
        standing.getStyleClass().add("pair-standing");
        row.health().ifPresent(health -> {
            badges.getChildren().add(new Badge(Moods.of(health.level()), messages.word(health.level())));
            standing.getChildren().add(wrapped(messages.say(health.sentence())));
        });
        return standing;
    }

    private VBox people(PairRow row) {
        var people = new VBox(
                person("pairs.column.mentee", row.mentee(), model::openMentee),
                person("pairs.column.mentor", row.mentor(), model::openMentor));
        row.circle().ifPresent(circle -> people.getChildren().add(circle(circle)));
        people.getStyleClass().add("pair-people");
        return people;
    }

    /** Where the two meet with others, and the way to them. */
    private HBox circle(InCircle circle) {
        var title = quiet(messages.say("pairs.column.circle"));
        title.getStyleClass().add("pair-role");
        var topic = new Label(circle.topic());
        topic.setWrapText(true);
        topic.setMinHeight(Region.USE_PREF_SIZE);
        var others = Buttons.link(messages.say("pairs.circle.open", circle.members()), model::openCircle);
        others.setId("open-circle");
        var words = new VBox(topic, left(others));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(title, words);
    }

    private HBox person(String role, Person person, Runnable open) {
        var title = quiet(messages.say(role));
        title.getStyleClass().add("pair-role");
        var name = Buttons.link(person.name().full(), open);
        name.getStyleClass().add("pair-person");
        name.setWrapText(true);
        var words = new VBox(name);
        var place = place(person);
        if (!place.isEmpty()) {
            words.getChildren().add(wrapped(place));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(title, words);
    }

    private static String place(Person person) {
        var site = person.workplace().site();
        var department = person.workplace().department();
        if (site.isEmpty() || department.isEmpty()) {
            return site + department;
        }
        return department + ", " + site;
    }

    private Node doing(PairRow row) {
        var act = formIf(PairForm.NewSession.class).or(() -> formIf(PairForm.Event.class));
        return act.orElseGet(() -> buttons(row));
    }

    private HBox buttons(PairRow row) {
        var note = Buttons.primary(messages.say("pairs.session.note"), () -> model.write(new PairForm.NewSession()));
        note.setId("note-session");
        var status = new MenuButton(messages.say("pairs.status"));
        status.setId("status");
        model.possible().forEach(kind -> status.getItems().add(verb(kind)));
        var buttons = row.state().isRunning() ? new HBox(note, status) : new HBox(status);
        buttons.getStyleClass().add("pair-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private MenuItem verb(PairEvent.Kind kind) {
        var item = new MenuItem(messages.say(EventWords.menu(kind)));
        item.setOnAction(_ -> model.write(new PairForm.Event(kind)));
        return item;
    }

    private VBox terms(PairRow row) {
        var pair = row.life().pair();
        var rhythm = fact("pairs.column.rhythm", messages.say("pairs.everyDays", pair.rhythmDays()));
        rhythm.getChildren().add(Buttons.link(messages.say("pairs.change"), () -> model.write(new PairForm.Rhythm())));
        var terms = section("pairs.terms");
        terms.getChildren()
                .addAll(
                        formIf(PairForm.Rhythm.class).orElse(rhythm),
                        fact("pairs.confirmedOn", messages.date(pair.confirmedOn())),
                        fact("pairs.plannedEnd", messages.date(pair.plannedEndOn())));
        return terms;
    }

    private HBox fact(String name, String value) {
        var title = quiet(messages.say(name));
        title.getStyleClass().add("pair-fact");
        var fact = new HBox(title, new Label(value));
        fact.getStyleClass().add("pair-fact-line");
        fact.setAlignment(Pos.CENTER_LEFT);
        return fact;
    }

    private VBox reasons(PairRow row) {
        var pair = row.life().pair();
        var reasons = section("pairs.reasons");
        pair.score().ifPresent(score -> reasons.getChildren().add(new ScoreBar(score)));
        pair.reasons()
                .forEach(reason -> reasons.getChildren()
                        .add(new ReasonLine(Moods.of(reason.verdict()), messages.say(reason.sentence()))));
        if (pair.reasons().isEmpty()) {
            reasons.getChildren().add(wrapped(messages.say("pairs.reasons.none")));
        }
        return reasons;
    }

    private VBox goals(PairRow row) {
        var goals = section("pairs.goals");
        var form = formIf(PairForm.NewGoal.class).or(() -> formIf(PairForm.ChangedGoal.class));
        row.life().goals().forEach(goal -> goals.getChildren().add(new GoalLine(messages, model, goal)));
        goals.getChildren()
                .add(form.orElseGet(() ->
                        left(Buttons.link(messages.say("pairs.goal.add"), () -> model.write(new PairForm.NewGoal())))));
        return goals;
    }

    private VBox note(PairRow row) {
        var text = row.life().pair().note();
        var note = section("pairs.note");
        formIf(PairForm.Note.class).ifPresentOrElse(note.getChildren()::add, () -> {
            note.getChildren().add(wrapped(text.isEmpty() ? messages.say("pairs.note.none") : text));
            var verb = text.isEmpty() ? messages.say("pairs.note.write") : messages.say("pairs.note.change");
            note.getChildren().add(left(Buttons.link(verb, () -> model.write(new PairForm.Note()))));
        });
        return note;
    }

    /** A link flush with the text above it. */
    private static HBox left(Node link) {
        link.getStyleClass().add("pair-link");
        return new HBox(link);
    }

    private VBox section(String title) {
        var head = new Label(messages.say(title));
        head.getStyleClass().add("section-title");
        var section = new VBox(head);
        section.getStyleClass().add("pair-section");
        return section;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
