package org.pairwright.storage.people;

import static org.pairwright.storage.generated.Tables.CONCERN;
import static org.pairwright.storage.generated.Tables.NOT_SAME;
import static org.pairwright.storage.generated.Tables.PARTICIPANT;
import static org.pairwright.storage.generated.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Workplace;
import org.pairwright.storage.Database;
import org.pairwright.storage.Maybe;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.PersonRecord;
import org.pairwright.storage.json.AnswersJson;

/** The persons of the desk, each once. */
public final class PersonStore {
    private final Database database;

    public PersonStore(Database database) {
        this.database = database;
    }

    public List<Person> all() {
        return database.reading().selectFrom(PERSON).orderBy(PERSON.ID).fetch(PersonStore::person);
    }

    /** Those who take part in the program, in whatever role and status. */
    public List<Person> ofProgram(long program) {
        return database.reading()
                .selectFrom(PERSON)
                .where(PERSON.ID.in(
                        DSL.select(PARTICIPANT.PERSON).from(PARTICIPANT).where(PARTICIPANT.PROGRAM.eq(program))))
                .orderBy(PERSON.ID)
                .fetch(PersonStore::person);
    }

    public Optional<Person> find(long id) {
        return find(database.reading(), id);
    }

    public static Optional<Person> find(DSLContext sql, long id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional().map(PersonStore::person);
    }

    /** Whoever has this e-mail address, in capitals or not. */
    public Optional<Person> withEmail(String email) {
        return database.reading()
                .selectFrom(PERSON)
                .where(DSL.lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)))
                .orderBy(PERSON.ID)
                .limit(1)
                .fetchOptional()
                .map(PersonStore::person);
    }

    public Person save(OpenStep step, Person person) {
        return saveAll(step, List.of(person)).getFirst();
    }

    /** Those without a number are new and get one. */
    public List<Person> saveAll(OpenStep step, List<Person> persons) {
        var rows = step.save(persons.stream().map(PersonStore::row).toList());
        return rows.stream().map(PersonStore::person).toList();
    }

    /** The same persons, each with a number of its own; nothing is stored yet. */
    public List<Person> numbered(OpenStep step, List<Person> persons) {
        var ids = step.newIds(persons.size()).iterator();
        return persons.stream().map(person -> person.numbered(ids.next())).toList();
    }

    /** Stores persons who have their numbers but were not stored; whom one points at comes before. */
    public void addAll(OpenStep step, List<Person> numbered) {
        step.insert(numbered.stream().map(PersonStore::row).toList());
    }

    /** With the concerns about them, and with whom they were told apart from; whatever else points at them must have gone before. */
    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.deleteWhere(CONCERN, CONCERN.ABOUT_PERSON.in(ids));
        step.deleteWhere(NOT_SAME, NOT_SAME.ONE.in(ids).or(NOT_SAME.OTHER.in(ids)));
        step.delete(PERSON, ids);
    }

    public static PersonRecord row(Person person) {
        var row = new PersonRecord();
        row.setId(person.id());
        row.setUid(person.uid());
        row.setFirstName(person.name().first());
        row.setLastName(person.name().last());
        row.setEmail(person.contact().email());
        row.setPhone(person.contact().phone());
        writeWorkplace(row, person.workplace());
        row.setLeftOn(person.leftOn().orElse(null));
        row.setLoadLimit(Maybe.column(person.loadLimit()));
        row.setAnswers(AnswersJson.write(person.answers()));
        row.setRemovedOn(person.removedOn().orElse(null));
        return row;
    }

    private static void writeWorkplace(PersonRecord row, Workplace workplace) {
        row.setEmployeeId(workplace.employeeId());
        row.setSite(workplace.site());
        row.setDepartment(workplace.department());
        row.setLevel(Maybe.column(workplace.level()));
        row.setTimezone(workplace.timezone());
        row.setManager(Maybe.column(workplace.manager().person()));
        row.setManagerAsWritten(workplace.manager().asWritten());
    }

    static Person person(PersonRecord row) {
        return new Person(
                row.getId(),
                row.getUid(),
                new Name(row.getFirstName(), row.getLastName()),
                new Contact(row.getEmail(), row.getPhone()),
                workplace(row),
                Optional.ofNullable(row.getLeftOn()),
                Maybe.number(row.getLoadLimit()),
                AnswersJson.read(row.getAnswers()),
                Optional.ofNullable(row.getRemovedOn()));
    }

    private static Workplace workplace(PersonRecord row) {
        return new Workplace(
                row.getEmployeeId(),
                row.getSite(),
                row.getDepartment(),
                Maybe.number(row.getLevel()),
                row.getTimezone(),
                new ReportsTo(row.getManagerAsWritten(), Maybe.number(row.getManager())));
    }
}
