package org.pairwright.intake.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.pairwright.intake.running.Two;
import org.pairwright.intake.running.Who;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.people.Workplace;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.OpenStep;

/** People whom only pair lists name, and what part they play there. */
final class PartnersMissing {
    private final Predicate<Who> isThere;
    private final Map<String, Partner> missing = new LinkedHashMap<>();

    private record Partner(Who who, Role role) {
        Partner and(Partner other) {
            return role == other.role ? this : new Partner(who, Role.BOTH);
        }
    }

    /** Somebody who was taken in. */
    record Taken(Person person, Participant participant) {}

    PartnersMissing(Predicate<Who> isThere) {
        this.isThere = isThere;
    }

    void look(Two two) {
        look(two.mentee(), Role.MENTEE);
        look(two.mentor(), Role.MENTOR);
    }

    private void look(Who who, Role role) {
        if (who.isWhole() && who.email().indexOf('@') > 0 && !isThere.test(who)) {
            missing.merge(who.email().toLowerCase(Locale.ROOT), new Partner(who, role), Partner::and);
        }
    }

    /** Whoever is on the desk with this e-mail is the same person. */
    List<Taken> takeIn(IntakeStores stores, OpenStep step, Program program, Map<Long, Person> persons) {
        var byEmail = new HashMap<String, Person>();
        persons.values()
                .forEach(one -> byEmail.putIfAbsent(one.contact().email().toLowerCase(Locale.ROOT), one));
        var known = missing.entrySet().stream()
                .map(one -> Optional.ofNullable(byEmail.get(one.getKey())))
                .toList();
        var partners = List.copyOf(missing.values());
        var saved = new ArrayList<Person>();
        for (int n = 0; n < partners.size(); n++) {
            var who = partners.get(n).who();
            saved.add(known.get(n).orElseGet(() -> stores.persons().save(step, person(who))));
        }
        saved.forEach(person -> persons.put(person.id(), person));
        var participants = new ArrayList<Participant>();
        for (int n = 0; n < partners.size(); n++) {
            participants.add(participant(saved.get(n), partners.get(n).role(), program));
        }
        var stored = stores.participants().saveAll(step, participants);
        var taken = new ArrayList<Taken>();
        for (int n = 0; n < stored.size(); n++) {
            taken.add(new Taken(saved.get(n), stored.get(n)));
        }
        return taken;
    }

    private static Person person(Who who) {
        return Person.unknown(name(who.name()), new Contact(who.email(), ""), Workplace.UNKNOWN, Answers.NONE);
    }

    /** "Amara Okafor" or "Okafor, Amara". */
    private static Name name(String written) {
        int comma = written.indexOf(',');
        if (comma > 0) {
            return new Name(
                    written.substring(comma + 1).strip(),
                    written.substring(0, comma).strip());
        }
        int last = written.lastIndexOf(' ');
        return new Name(last < 0 ? "" : written.substring(0, last).strip(), written.substring(last + 1));
    }

    private static Participant participant(Person person, Role role, Program program) {
        return new Participant(
                0,
                UUID.randomUUID(),
                person.id(),
                program.id(),
                role,
                Status.CONFIRMED,
                program.startsOn(),
                role.mentors() ? 1 : 0,
                role.isMentored() ? 1 : 0,
                Optional.empty(),
                Answers.NONE);
    }
}
