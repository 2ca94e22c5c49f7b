package org.pairwright.intake.taking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.program.FieldStore;

/** Keeps the lists of known answers: what people of the program answered is known from then on. */
final class KnownChoices {
    private final FieldStore fields;
    private final OpenStep step;
    private final long program;

    KnownChoices(FieldStore fields, OpenStep step, long program) {
        this.fields = fields;
        this.step = step;
        this.program = program;
    }

    void keep(Collection<Person> everybody, List<Participant> participants) {
        Map<Long, Person> byId = everybody.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var persons = participants.stream()
                .map(one -> byId.get(one.person()))
                .filter(one -> one != null)
                .toList();
        var changed = new ArrayList<ProfileField>();
        keep(
                changed,
                field(BuiltIn.SITE, BelongsTo.PERSON, AskedOf.EVERYONE, FieldKind.ONE_CHOICE, 0),
                persons.stream().map(one -> one.workplace().site()));
        keep(
                changed,
                field(BuiltIn.DEPARTMENT, BelongsTo.PERSON, AskedOf.EVERYONE, FieldKind.ONE_CHOICE, 1),
                persons.stream().map(one -> one.workplace().department()));
        keep(
                changed,
                field(BuiltIn.LANGUAGES, BelongsTo.PERSON, AskedOf.EVERYONE, FieldKind.SEVERAL_CHOICES, 2),
                persons.stream().flatMap(one -> one.answers().choices(BuiltIn.LANGUAGES).stream()));
        keep(
                changed,
                field(BuiltIn.OFFERED, BelongsTo.PARTICIPANT, AskedOf.MENTOR, FieldKind.SEVERAL_CHOICES, 3),
                participants.stream().flatMap(one -> one.answers().choices(BuiltIn.OFFERED).stream()));
        keep(
                changed,
                field(BuiltIn.WANTED, BelongsTo.PARTICIPANT, AskedOf.MENTEE, FieldKind.SEVERAL_CHOICES, 4),
                participants.stream().flatMap(one -> one.answers().choices(BuiltIn.WANTED).stream()));
        fields.saveAll(step, changed);
    }

    private void keep(List<ProfileField> changed, ProfileField field, Stream<String> given) {
        var known = fields.ofProgram(program).stream()
                .filter(one -> one.name().equals(field.name()))
                .findFirst()
                .orElse(field);
        var all = new LinkedHashMap<String, String>();
        Stream.concat(known.list().stream(), given.sorted())
                .filter(choice -> !choice.isBlank())
                .forEach(choice -> all.putIfAbsent(choice.toLowerCase(Locale.ROOT), choice));
        if (all.size() > known.list().size()) {
            changed.add(withList(known, List.copyOf(all.values())));
        }
    }

    private ProfileField field(String name, BelongsTo belongsTo, AskedOf askedOf, FieldKind kind, int position) {
        return new ProfileField(
                0,
                UUID.randomUUID(),
                OptionalLong.of(program),
                name,
                name,
                belongsTo,
                askedOf,
                kind,
                List.of(),
                false,
                position);
    }

    private static ProfileField withList(ProfileField field, List<String> list) {
        return new ProfileField(
                field.id(),
                field.uid(),
                field.program(),
                field.name(),
                field.label(),
                field.belongsTo(),
                field.askedOf(),
                field.kind(),
                list,
                field.sensitive(),
                field.position());
    }
}
