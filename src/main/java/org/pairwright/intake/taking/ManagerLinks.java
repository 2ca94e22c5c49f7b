package org.pairwright.intake.taking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Workplace;
import org.pairwright.text.Sentence;

/** Finds the managers that people name among all persons of the desk: by e-mail, staff number or name. */
public final class ManagerLinks {
    private final Collection<Person> everybody;
    private final Map<String, List<Long>> byWritten = new HashMap<>();
    private final List<Sentence> notes = new ArrayList<>();

    ManagerLinks(Collection<Person> everybody) {
        this.everybody = everybody;
        everybody.forEach(this::index);
    }

    /**
     * Persons whose manager is found now, with the link. Several of the same name are no link; that is said for
     * {@code touched} persons.
     */
    List<Person> linked(Set<Long> touched) {
        var linked = new ArrayList<Person>();
        var ambiguous = new TreeMap<String, Integer>();
        for (var person : everybody) {
            var manager = person.workplace().manager();
            if (manager.asWritten().isEmpty() || manager.person().isPresent()) {
                continue;
            }
            var found = found(person, manager.asWritten());
            if (found.size() == 1) {
                linked.add(linked(person, OptionalLong.of(found.getFirst())));
            } else if (found.size() > 1 && touched.contains(person.id())) {
                ambiguous.merge(manager.asWritten(), 1, Integer::sum);
            }
        }
        ambiguous.forEach((name, times) -> notes.add(Sentence.of("intake.note.severalManagers", name, times)));
        return linked;
    }

    List<Sentence> notes() {
        return notes;
    }

    private void index(Person person) {
        put(person.contact().email().toLowerCase(Locale.ROOT), person);
        put(person.workplace().employeeId().toLowerCase(Locale.ROOT), person);
        put(Plain.of(person.name().full()), person);
        put(Plain.of(person.name().last() + " " + person.name().first()), person);
    }

    private void put(String key, Person person) {
        if (!key.isBlank()) {
            var known = byWritten.computeIfAbsent(key, _ -> new ArrayList<>(1));
            if (!known.contains(person.id())) {
                known.add(person.id());
            }
        }
    }

    private List<Long> found(Person person, String written) {
        var exact = byWritten.getOrDefault(written.strip().toLowerCase(Locale.ROOT), List.of());
        var found = exact.isEmpty() ? byWritten.getOrDefault(Plain.of(written), List.of()) : exact;
        return found.stream().filter(id -> id != person.id()).toList();
    }

    /** The same person, her manager known by what was written only. */
    public static Person unlinked(Person person) {
        return linked(person, OptionalLong.empty());
    }

    private static Person linked(Person person, OptionalLong manager) {
        var at = person.workplace();
        return person.withWorkplace(new Workplace(
                at.employeeId(),
                at.site(),
                at.department(),
                at.level(),
                at.timezone(),
                new ReportsTo(at.manager().asWritten(), manager)));
    }
}
