package org.pairwright.reporting.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.pairs.PairCounts;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.reporting.material.Cells;
import org.pairwright.reporting.material.Columns;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Everybody in the program. Sensitive fields and remarks are left out. */
public final class PeopleSheet {
    private final Material material;
    private final boolean addresses;
    private final PairCounts taken;

    /** A column and what it shows of one participant. */
    private record Shown(Column column, BiFunction<Participant, Person, Value> cell) {}

    private PeopleSheet(Material material, boolean addresses) {
        this.material = material;
        this.addresses = addresses;
        taken = PairCounts.of(
                material.facts().pairs().stream().filter(life -> life.state().isRunning()));
    }

    public static TableContent forManagement(Material material) {
        return new PeopleSheet(material, false).content();
    }

    public static TableContent forTheAdministrator(Material material) {
        return new PeopleSheet(material, true).content();
    }

    private TableContent content() {
        var shown = shown();
        return new TableContent(
                material.say("report.people"),
                material.say("report.people.title", material.programName()),
                shown.stream().map(Shown::column).toList(),
                material.facts().participants().stream()
                        .sorted(Comparator.comparing(Participant::id, material.byName()))
                        .flatMap(one -> material
                                .person(one.id())
                                .filter(person -> person.removedOn().isEmpty())
                                .map(person -> row(shown, one, person))
                                .stream())
                        .toList());
    }

    private static List<Value> row(List<Shown> shown, Participant participant, Person person) {
        return shown.stream().map(one -> one.cell().apply(participant, person)).toList();
    }

    private List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        shown.add(text(
                "report.column.name", (_, person) -> Value.text(person.name().full())));
        if (addresses) {
            shown.add(text(
                    "report.column.email",
                    (_, person) -> Cells.text(person.contact().email())));
            shown.add(text(
                    "report.column.phone",
                    (_, person) -> Cells.text(person.contact().phone())));
        }
        shown.add(named(Columns.PERSON_ROLE, "report.column.role", (one, _) -> word(one.role())));
        shown.add(named(Columns.PERSON_STATUS, "report.column.status", (one, _) -> word(one.status())));
        shown.add(named(Columns.PERSON_STEP, "report.column.step", (one, _) -> step(one)));
        shown.add(named(Columns.PERSON_SITE, "report.column.site", (one, _) -> Value.text(material.site(one.id()))));
        shown.addAll(builtIn());
        shown.add(number(Columns.PERSON_PLACES, "report.column.places", this::places));
        shown.add(number(Columns.PERSON_FREE, "report.column.freePlaces", this::freePlaces));
        material.input.fields().stream()
                .filter(field -> !field.sensitive() && !BuiltIn.ALL.contains(field.name()))
                .forEach(field -> shown.add(own(field)));
        return shown;
    }

    private List<Shown> builtIn() {
        var shown = new ArrayList<Shown>();
        unlessSensitive(
                shown,
                BuiltIn.DEPARTMENT,
                text(
                        "report.column.department",
                        (_, person) -> Cells.text(person.workplace().department())));
        unlessSensitive(
                shown,
                BuiltIn.LEVEL,
                new Shown(
                        Column.of(material.say("report.column.level"), Kind.NUMBER),
                        (_, person) -> Cells.number(person.workplace().level())));
        unlessSensitive(
                shown,
                BuiltIn.LANGUAGES,
                text(
                        "report.column.languages",
                        (_, person) -> Cells.choices(person.answers().choices(BuiltIn.LANGUAGES))));
        unlessSensitive(
                shown,
                BuiltIn.OFFERED,
                sentence(
                        "report.column.offered",
                        (one, _) -> Cells.choices(one.answers().choices(BuiltIn.OFFERED))));
        unlessSensitive(
                shown,
                BuiltIn.WANTED,
                sentence(
                        "report.column.wanted",
                        (one, _) -> Cells.choices(one.answers().choices(BuiltIn.WANTED))));
        return shown;
    }

    private void unlessSensitive(List<Shown> shown, String field, Shown column) {
        if (!material.isSensitive(field)) {
            shown.add(column);
        }
    }

    private Value word(Enum<?> constant) {
        return Value.text(material.word(constant));
    }

    /** How far she came; nothing for who has withdrawn, so that she is counted nowhere. */
    private Value step(Participant one) {
        return Optional.ofNullable(material.figures.funnel().furthest().get(one.id()))
                .map(this::word)
                .orElse(Value.nothing());
    }

    private Value places(Participant one, Person person) {
        return one.role().mentors() ? Value.whole(one.places()) : Value.nothing();
    }

    private Value freePlaces(Participant one, Person person) {
        boolean open = one.role().mentors() && one.status() == Status.CONFIRMED;
        return open ? Value.whole(Math.max(0, one.places() - taken.menteesOf(one.id()))) : Value.nothing();
    }

    private static Shown own(ProfileField field) {
        return new Shown(Column.of(field.label(), Kind.TEXT), (one, person) -> {
            var answers = field.belongsTo() == BelongsTo.PERSON ? person.answers() : one.answers();
            return answers.to(field.name()).map(Cells::answer).orElse(Value.nothing());
        });
    }

    private Shown text(String key, BiFunction<Participant, Person, Value> cell) {
        return new Shown(Column.of(material.say(key), Kind.TEXT), cell);
    }

    private Shown sentence(String key, BiFunction<Participant, Person, Value> cell) {
        return new Shown(Column.of(material.say(key), Kind.LONG_TEXT), cell);
    }

    private Shown named(String name, String key, BiFunction<Participant, Person, Value> cell) {
        return new Shown(Column.named(name, material.say(key), Kind.TEXT), cell);
    }

    private Shown number(String name, String key, BiFunction<Participant, Person, Value> cell) {
        return new Shown(Column.named(name, material.say(key), Kind.NUMBER), cell);
    }
}
