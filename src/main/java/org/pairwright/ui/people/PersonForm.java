package org.pairwright.ui.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.enrolment.Draft;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.FormRow;

/** One person's entries to be typed, with what is wrong said below each. */
final class PersonForm extends VBox {
    private static final int LINES = 2;
    private static final double HALF = 50;

    private final Messages messages;
    private final Beside.Form form;
    private final Map<String, Supplier<String>> entries = new HashMap<>();
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private final ComboBox<Role> role;
    private final ComboBox<Status> status;

    PersonForm(Messages messages, PeopleViewModel model, Beside.Form form, LoadedPeople people) {
        this.messages = messages;
        this.form = form;
        getStyleClass().add("person-form");
        role = choice(Role.values(), form.typed().role());
        status = choice(Status.values(), form.typed().status());
        add(acts(model));
        addName();
        addPlace();
        addAnswers();
        addWork(people);
        people.questions().forEach(question -> add(line(question.name(), question.label())));
        add(area(BuiltIn.NOTES, messages.say("people.form.notes")));
    }

    /** What stands in the form now. */
    Draft draft() {
        var typed = new HashMap<>(form.start().typed());
        entries.forEach((entry, text) -> {
            if (!text.get().isEmpty() || typed.containsKey(entry)) {
                typed.put(entry, text.get());
            }
        });
        return new Draft(role.getValue(), status.getValue(), typed);
    }

    /** Says what is wrong below the entries and goes to the first of them. */
    void show(Map<String, Sentence> problems) {
        rows.forEach(
                (entry, row) -> row.troubleProperty().set(problems.containsKey(entry) ? said(problems, entry) : ""));
        rows.entrySet().stream()
                .filter(row -> problems.containsKey(row.getKey()))
                .findFirst()
                .ifPresent(row -> begin(row.getValue()));
    }

    /** Ready for typing at the first entry. */
    void begin() {
        rows.values().stream().findFirst().ifPresent(PersonForm::begin);
    }

    private static void begin(FormRow row) {
        row.lookupAll(".form-field").forEach(Node::requestFocus);
    }

    private String said(Map<String, Sentence> problems, String entry) {
        return Optional.ofNullable(problems.get(entry)).map(messages::say).orElse("");
    }

    private void addName() {
        add(pair(
                line(Draft.FIRST, messages.say("people.form.first")),
                line(Draft.LAST, messages.say("people.form.last"))));
        add(line(Draft.EMAIL, messages.say("people.column.email")));
    }

    private void addPlace() {
        var places = line(Draft.PLACES, messages.say("people.form.places"));
        var needed = line(Draft.MENTORS_NEEDED, messages.say("people.form.mentorsNeeded"));
        showWhile(places, Role.MENTOR);
        showWhile(needed, Role.MENTEE);
        add(pair(
                row(Draft.ROLE, messages.say("people.column.role"), role),
                row("status", messages.say("people.column.status"), status)));
        add(places);
        add(needed);
    }

    private void addAnswers() {
        var wanted = area(BuiltIn.WANTED, messages.say("people.form.wanted"));
        var offered = area(BuiltIn.OFFERED, messages.say("people.form.offered"));
        showWhile(wanted, Role.MENTEE);
        showWhile(offered, Role.MENTOR);
        add(wanted);
        add(offered);
        add(line(BuiltIn.LANGUAGES, messages.say("people.form.languages")));
    }

    private void addWork(LoadedPeople people) {
        var sites = people.known(row -> row.person().workplace().site());
        var departments = people.known(row -> row.person().workplace().department());
        var zones = people.known(row -> row.person().workplace().timezone());
        add(pair(
                known(BuiltIn.SITE, messages.say("people.column.site"), sites),
                known(BuiltIn.DEPARTMENT, messages.say("people.column.department"), departments)));
        add(pair(
                line(BuiltIn.LEVEL, messages.say("people.column.level")),
                known(BuiltIn.TIMEZONE, messages.say("people.column.timezone"), zones)));
        add(line(BuiltIn.MANAGER, messages.say("people.column.manager")));
        add(pair(
                line(Draft.PHONE, messages.say("people.column.phone")),
                line(Draft.EMPLOYEE_ID, messages.say("people.column.employeeId"))));
    }

    private HBox acts(PeopleViewModel model) {
        Button save = Buttons.quiet(messages.say("people.form.save"), () -> model.save(draft()));
        save.setId("save");
        save.setDefaultButton(true);
        Button cancel = Buttons.quiet(messages.say("people.form.cancel"), () -> model.cancel(draft()));
        var acts = new HBox(save, cancel);
        acts.getStyleClass().add("card-acts");
        return acts;
    }

    /** Shown while the role is this one or both. */
    private void showWhile(FormRow row, Role part) {
        row.visibleProperty().bind(role.valueProperty().map(chosen -> chosen == part || chosen == Role.BOTH));
        row.managedProperty().bind(row.visibleProperty());
    }

    private FormRow line(String entry, String label) {
        return typed(entry, label, new TextField());
    }

    private FormRow area(String entry, String label) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return typed(entry, label, area);
    }

    private FormRow typed(String entry, String label, TextInputControl field) {
        field.setText(form.typed().text(entry));
        entries.put(entry, field::getText);
        return row(entry, label, field);
    }

    private FormRow known(String entry, String label, List<String> words) {
        var field = new ComboBox<String>();
        field.setEditable(true);
        field.getItems().setAll(words);
        field.getEditor().setText(form.typed().text(entry));
        entries.put(entry, field.getEditor()::getText);
        return row(entry, label, field);
    }

    private <E extends Enum<E>> ComboBox<E> choice(E[] values, E chosen) {
        var choice = new ComboBox<E>();
        choice.getItems().setAll(values);
        choice.setConverter(new Words<>(messages));
        choice.setValue(chosen);
        return choice;
    }

    private FormRow row(String entry, String label, Control field) {
        field.getStyleClass().add("form-field");
        field.setId("entry-" + entry);
        var row = new FormRow(label, field);
        rows.put(entry, row);
        return row;
    }

    /** Two entries side by side, each half as wide as the form. */
    private static GridPane pair(FormRow one, FormRow other) {
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        var pair = new GridPane();
        pair.getStyleClass().add("form-pair");
        pair.getColumnConstraints().addAll(half, half);
        pair.addRow(0, one, other);
        GridPane.setValignment(one, VPos.TOP);
        GridPane.setValignment(other, VPos.TOP);
        return pair;
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private static final class Words<E extends Enum<E>> extends StringConverter<E> {
        private final Messages messages;

        private Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable E constant) {
            return constant == null ? "" : messages.word(constant);
        }

        @Override
        public E fromString(String words) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
