package org.pairwright.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.SearchSource;

/** The people and pairs of the program at hand, in memory, for the search everywhere. */
public final class SearchIndex {
    private final Messages messages;
    private final Navigator navigator;
    private List<Entry> people = List.of();
    private List<Entry> pairs = List.of();

    public SearchIndex(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
    }

    /** Forgets what it knew and knows this program. */
    void refill(ProgramFacts facts) {
        var persons = facts.personByParticipant();
        people = facts.participants().stream()
                .flatMap(one -> Optional.ofNullable(persons.get(one.id()))
                        .filter(person -> person.removedOn().isEmpty())
                        .map(person -> entry(one, person))
                        .stream())
                .toList();
        pairs = facts.pairs().stream()
                .map(life -> entry(
                        life,
                        name(Optional.ofNullable(persons.get(life.pair().mentee()))),
                        name(Optional.ofNullable(persons.get(life.pair().mentor())))))
                .toList();
    }

    /** To be asked by the search, in the order in which they are shown. */
    public List<SearchSource> sources() {
        return List.of(new Source("deskacts.people"), new Source("deskacts.pairs"));
    }

    private Entry entry(Participant participant, Person person) {
        var detail = List.of(
                messages.word(participant.role()),
                person.workplace().site(),
                person.workplace().department());
        return new Entry(
                person.name().full(),
                String.join(
                        " · ", detail.stream().filter(part -> !part.isBlank()).toList()),
                Likeness.plain(person.name().full() + " " + person.contact().email()),
                new Destination.PersonDetail(participant.id()));
    }

    private Entry entry(PairLife life, String mentee, String mentor) {
        return new Entry(
                mentee + " – " + mentor,
                messages.word(life.state()),
                Likeness.plain(mentee + " " + mentor),
                new Destination.PairDetail(life.pair().id()));
    }

    private static String name(Optional<Person> person) {
        return person.map(found -> found.name().full()).orElse("");
    }

    /** Something to be found. */
    private record Entry(String name, String detail, String plain, Destination destination) {}

    private final class Source implements SearchSource {
        private final String heading;

        Source(String heading) {
            this.heading = heading;
        }

        @Override
        public Sentence heading() {
            return Sentence.of(heading);
        }

        @Override
        public List<Found> find(String words, int most) {
            var typed = Likeness.plain(words);
            var entries = heading.equals("deskacts.people") ? people : pairs;
            return entries.stream()
                    .map(entry -> new Ranked(Likeness.of(typed, entry.plain()), entry))
                    .filter(ranked -> ranked.likeness() > 0)
                    .sorted(Comparator.comparingInt(Ranked::likeness).reversed())
                    .limit(most)
                    .map(ranked -> found(ranked.entry()))
                    .toList();
        }

        private Found found(Entry entry) {
            return new Found(entry.name(), entry.detail(), () -> navigator.navigate(entry.destination()));
        }
    }

    private record Ranked(int likeness, Entry entry) {}
}
