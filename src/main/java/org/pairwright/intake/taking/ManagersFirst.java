package org.pairwright.intake.taking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import org.pairwright.program.people.Person;

/** Persons in an order in which they can be stored: whom somebody reports to comes before her. */
final class ManagersFirst {
    private final Map<Long, Person> persons;
    private final LongPredicate fresh;
    private final Set<Long> begun = new HashSet<>();
    private final Set<Long> placed = new HashSet<>();
    private final List<Person> order = new ArrayList<>();
    private final List<Person> again = new ArrayList<>();

    /**
     * Puts them in order.
     *
     * @param fresh who of them is not stored yet
     */
    ManagersFirst(Map<Long, Person> persons, LongPredicate fresh) {
        this.persons = persons;
        this.fresh = fresh;
        persons.keySet().stream().filter(fresh::test).forEach(this::place);
    }

    /** Those to be stored; who reports to somebody further down has no link yet. */
    List<Person> order() {
        return order;
    }

    /** Those whose link has to follow. */
    List<Person> again() {
        return again;
    }

    private void place(long first) {
        var chain = new ArrayList<Person>();
        var next = OptionalLong.of(first);
        while (next.isPresent() && fresh.test(next.getAsLong()) && begun.add(next.getAsLong())) {
            var person = Objects.requireNonNull(persons.get(next.getAsLong()));
            chain.add(person);
            next = person.workplace().manager().person();
        }
        for (var person : chain.reversed()) {
            var manager = person.workplace().manager().person();
            boolean there =
                    manager.isEmpty() || !fresh.test(manager.getAsLong()) || placed.contains(manager.getAsLong());
            order.add(there ? person : ManagerLinks.unlinked(person));
            if (!there) {
                again.add(person);
            }
            placed.add(person.id());
        }
    }
}
