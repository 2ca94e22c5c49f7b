package org.pairwright.ui.people;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.enrolment.AnswerText;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/** Everything about one person, to be read. */
final class PersonCard extends VBox {
    private static final double LABELS = 104;

    private final Messages messages;
    private final PeopleViewModel model;
    private final PersonRow row;

    PersonCard(Messages messages, PeopleViewModel model, PersonRow row, LoadedPeople people) {
        this.messages = messages;
        this.model = model;
        this.row = row;
        getStyleClass().add("person-card");
        getChildren().addAll(place(), acts());
        addPartners();
        addSkills();
        addFacts(messages.say("people.card.work"), work());
        addFacts(messages.say("people.card.contact"), contact());
        addFacts(messages.say("people.card.answers"), answers(people.questions()));
        addPart(messages.say("people.card.care"), new CarePart(messages, model.care(), row, people));
    }

    private Label place() {
        var participant = row.participant();
        var words = participant.role().mentors()
                ? messages.say("people.card.mentor", participant.role(), participant.status(), participant.places())
                : messages.say("people.card.mentee", participant.role(), participant.status());
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        return label;
    }

    private HBox acts() {
        Button edit = Buttons.quiet(messages.say("people.edit"), model::edit);
        edit.setId("edit");
        var acts = new HBox(edit, statusMenu(messages, model, List.of(row)));
        acts.getStyleClass().add("card-acts");
        return acts;
    }

    /** A menu of the statuses that not all of these people have. */
    static MenuButton statusMenu(Messages messages, PeopleViewModel model, List<PersonRow> rows) {
        var menu = new MenuButton(messages.say("people.setStatus"));
        menu.setId("status");
        for (var status : Status.values()) {
            if (rows.stream().anyMatch(row -> row.status() != status)) {
                var item = new MenuItem(messages.word(status));
                item.setOnAction(_ -> model.setStatus(status));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private void addPartners() {
        if (!row.partners().isEmpty()) {
            var links = new VBox();
            links.getStyleClass().add("card-links");
            row.partners().forEach(partner -> links.getChildren().add(link(partner)));
            addPart(messages.say("people.card.pairs"), links);
        } else if (row.lacksMentor()) {
            var none = new Label(messages.say("people.noMentorYet"));
            none.getStyleClass().add("text-quiet");
            addPart(messages.say("people.card.pairs"), none);
        }
    }

    private Button link(Partner partner) {
        var words = messages.say("people.card.partner", partner.name(), partner.state());
        var link = Buttons.link(words, () -> model.openPair(partner.pair()));
        link.setMnemonicParsing(false);
        return link;
    }

    private void addSkills() {
        var answers = row.participant().answers();
        if (row.role().isMentored()) {
            addTags(messages.say("people.card.wants"), answers.choices(BuiltIn.WANTED));
        }
        if (row.role().mentors()) {
            addTags(messages.say("people.card.offers"), answers.choices(BuiltIn.OFFERED));
        }
        addTags(messages.say("people.card.languages"), row.person().answers().choices(BuiltIn.LANGUAGES));
    }

    private void addTags(String heading, List<String> words) {
        if (!words.isEmpty()) {
            var tags = new FlowPane();
            tags.getStyleClass().add("tags");
            words.forEach(word -> {
                var tag = new Label(word);
                tag.getStyleClass().add("tag");
                tags.getChildren().add(tag);
            });
            addPart(heading, tags);
        }
    }

    private Stream<Fact> work() {
        var workplace = row.person().workplace();
        var level = workplace.level().isPresent()
                ? messages.say("people.number", workplace.level().getAsInt())
                : "";
        return Stream.of(
                new Fact(messages.say("people.column.site"), workplace.site()),
                new Fact(messages.say("people.column.department"), workplace.department()),
                new Fact(messages.say("people.column.level"), level),
                new Fact(
                        messages.say("people.column.manager"),
                        workplace.manager().asWritten()),
                new Fact(messages.say("people.column.timezone"), workplace.timezone()),
                new Fact(messages.say("people.column.employeeId"), workplace.employeeId()));
    }

    private Stream<Fact> contact() {
        var contact = row.person().contact();
        return Stream.of(
                new Fact(messages.say("people.column.email"), contact.email()),
                new Fact(messages.say("people.column.phone"), contact.phone()),
                new Fact(
                        messages.say("people.column.applied"),
                        messages.date(row.participant().appliedOn())));
    }

    private Stream<Fact> answers(List<ProfileField> questions) {
        var own = questions.stream().map(question -> new Fact(question.label(), answer(question.name())));
        var notes = new Fact(messages.say("people.form.notes"), answer(BuiltIn.NOTES));
        return Stream.concat(own, Stream.of(notes));
    }

    private String answer(String field) {
        return row.participant()
                .answers()
                .to(field)
                .or(() -> row.person().answers().to(field))
                .map(AnswerText::of)
                .orElse("");
    }

    private void addFacts(String heading, Stream<Fact> all) {
        var facts = all.filter(fact -> !fact.words().isBlank()).toList();
        if (!facts.isEmpty()) {
            var grid = new GridPane();
            grid.getStyleClass().add("facts");
            for (int i = 0; i < facts.size(); i++) {
                grid.addRow(i, label(facts.get(i).name()), words(facts.get(i).words()));
            }
            addPart(heading, grid);
        }
    }

    private void addPart(String heading, Node content) {
        var title = new Label(heading);
        title.getStyleClass().add("part-title");
        var part = new VBox(title, content);
        part.getStyleClass().add("card-part");
        getChildren().add(part);
    }

    private static Label label(String name) {
        var label = new Label(name);
        label.getStyleClass().add("text-quiet");
        label.setMinWidth(LABELS);
        label.setMaxWidth(LABELS);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private record Fact(String name, String words) {}
}
