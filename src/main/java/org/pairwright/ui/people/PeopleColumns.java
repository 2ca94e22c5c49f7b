package org.pairwright.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.table.Column;

/** The columns of the table of people. */
final class PeopleColumns {
    private static final double NAME = 190;
    private static final double WORD = 110;
    private static final double SKILLS = 260;
    private static final double SMALL = 72;

    private final Messages messages;

    PeopleColumns(Messages messages) {
        this.messages = messages;
    }

    List<Column<PersonRow>> all() {
        return List.of(
                text("name", messages.say("people.column.name"), PersonRow::name)
                        .wide(NAME),
                text("role", messages.say("people.column.role"), row -> messages.word(row.role()))
                        .wide(WORD),
                text("status", messages.say("people.column.status"), row -> messages.word(row.status()))
                        .sortedBy(PersonRow::status)
                        .wide(WORD),
                partners(),
                text(
                                "site",
                                messages.say("people.column.site"),
                                row -> row.person().workplace().site())
                        .wide(WORD),
                text(
                                "department",
                                messages.say("people.column.department"),
                                row -> row.person().workplace().department())
                        .wide(WORD + 30),
                level(),
                text("skills", messages.say("people.column.skills"), PersonRow::skills)
                        .wide(SKILLS),
                text("languages", messages.say("people.column.languages"), PersonRow::languages),
                places(),
                choices("offered", messages.say("people.column.offered"), BuiltIn.OFFERED),
                choices("wanted", messages.say("people.column.wanted"), BuiltIn.WANTED),
                text(
                                "manager",
                                messages.say("people.column.manager"),
                                row -> row.person().workplace().manager().asWritten())
                        .hidden(),
                text(
                                "email",
                                messages.say("people.column.email"),
                                row -> row.person().contact().email())
                        .wide(NAME)
                        .hidden(),
                text(
                                "phone",
                                messages.say("people.column.phone"),
                                row -> row.person().contact().phone())
                        .hidden(),
                text(
                                "employeeId",
                                messages.say("people.column.employeeId"),
                                row -> row.person().workplace().employeeId())
                        .wide(WORD)
                        .hidden(),
                text(
                                "timezone",
                                messages.say("people.column.timezone"),
                                row -> row.person().workplace().timezone())
                        .hidden(),
                applied());
    }

    private Column<PersonRow> partners() {
        return text("partners", messages.say("people.column.partners"), this::partnersInWords)
                .sortedBy(row -> row.lacksMentor() ? "" : "1" + partnersInWords(row))
                .drawn(Label::new, this::drawPartners);
    }

    private String partnersInWords(PersonRow row) {
        return row.lacksMentor() && row.partners().isEmpty() ? messages.say("people.noMentorYet") : row.partnerNames();
    }

    private void drawPartners(Label label, PersonRow row) {
        label.setText(partnersInWords(row));
        boolean quiet = row.partners().isEmpty();
        if (quiet != label.getStyleClass().contains("text-quiet")) {
            if (quiet) {
                label.getStyleClass().add("text-quiet");
            } else {
                label.getStyleClass().remove("text-quiet");
            }
        }
    }

    private Column<PersonRow> level() {
        return Column.<PersonRow>number(
                        "level",
                        messages.say("people.column.level"),
                        row -> row.person().workplace().level().orElse(-1),
                        row -> {
                            var level = row.person().workplace().level();
                            return level.isPresent() ? messages.say("people.number", level.getAsInt()) : "";
                        })
                .wide(SMALL);
    }

    private Column<PersonRow> places() {
        return Column.<PersonRow>number(
                        "places",
                        messages.say("people.column.places"),
                        row -> row.participant().places(),
                        this::placesInWords)
                .wide(SMALL + 16);
    }

    private String placesInWords(PersonRow row) {
        int places = row.participant().places();
        if (!row.role().mentors()) {
            return "";
        }
        return row.placesTaken() == 0
                ? messages.say("people.number", places)
                : messages.say("people.placesTaken", row.placesTaken(), places);
    }

    private Column<PersonRow> applied() {
        Function<PersonRow, LocalDate> day = row -> row.participant().appliedOn();
        return text("applied", messages.say("people.column.applied"), row -> messages.date(day.apply(row)))
                .sortedBy(day)
                .wide(WORD)
                .hidden();
    }

    private static Column<PersonRow> choices(String id, String title, String field) {
        return text(
                        id,
                        title,
                        row -> String.join(", ", row.participant().answers().choices(field)))
                .wide(SKILLS)
                .hidden();
    }

    private static Column<PersonRow> text(String id, String title, Function<PersonRow, String> words) {
        return Column.text(id, title, words);
    }
}
