package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;

/** The people of the desk as one program sees them, as values: a dry run needs no desk. */
public final class KnownPeople {
    private final Recognition<Known> recognition = new Recognition<>(UnaryOperator.identity());
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Entry> byId = new HashMap<>();
    private final Set<NotSame> notSame;

    record Entry(Known known, Identity identity) {}

    private KnownPeople(Collection<NotSame> notSame) {
        this.notSame = Set.copyOf(notSame);
    }

    public static KnownPeople none() {
        return new KnownPeople(List.of());
    }

    /**
     * Those of a desk.
     *
     * @param participants those of the program
     * @param notSame who was said not to be one person
     */
    public static KnownPeople of(List<Person> persons, List<Participant> participants, Collection<NotSame> notSame) {
        Map<Long, Participant> byPerson =
                participants.stream().collect(Collectors.toMap(Participant::person, Function.identity()));
        var known = new KnownPeople(notSame);
        persons.stream()
                .filter(person -> person.removedOn().isEmpty())
                .forEach(person -> known.add(new Known(person, Optional.ofNullable(byPerson.get(person.id())))));
        return known;
    }

    private void add(Known known) {
        var entry = new Entry(known, Identity.of(known.person()));
        entries.add(entry);
        byId.put(known.person().id(), entry);
        recognition.add(entry.identity(), known);
    }

    Recognition.Found<Known> find(Identity identity) {
        return recognition.find(identity);
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Known> person(long id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::known);
    }

    boolean areNotSame(long one, long other) {
        return notSame.contains(NotSame.of(one, other));
    }
}
