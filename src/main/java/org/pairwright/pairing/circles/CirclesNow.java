package org.pairwright.pairing.circles;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.pairs.PairCounts;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;

/**
 * The circles of a program and what is needed to make more of them, read at once.
 *
 * @param topics the most wanted first
 * @param mentors who can lead a circle, by name
 * @param waiting how many confirmed mentees lack a mentor
 * @param names of everybody in the program, by participant
 */
public record CirclesNow(
        List<CircleNow> circles, List<KnownTopic> topics, List<Mentor> mentors, int waiting, Map<Long, String> names) {

    public CirclesNow {
        circles = List.copyOf(circles);
        topics = List.copyOf(topics);
        mentors = List.copyOf(mentors);
        names = Map.copyOf(names);
    }

    /** Somebody confirmed who can lead a circle, by participant. */
    public record Mentor(long participant, String name, String site) {}

    public static CirclesNow of(PairingStores stores, long program) {
        return new Reading(stores, program).picture();
    }

    private static final class Reading {
        private final List<Circle> circles;
        private final List<Participant> confirmed;
        private final Map<Long, List<PairLife>> byCircle;
        private final List<Participant> waiting;
        private final Map<Long, String> names = new HashMap<>();
        private final Map<Long, String> sites = new HashMap<>();
        private final List<String> known;

        Reading(PairingStores stores, long program) {
            var persons = stores.people().persons().ofProgram(program).stream().collect(toMap(Person::id, one -> one));
            var participants = stores.people().participants().ofProgram(program);
            for (var one : participants) {
                Optional.ofNullable(persons.get(one.person())).ifPresent(person -> {
                    names.put(one.id(), person.name().full());
                    sites.put(one.id(), person.workplace().site());
                });
            }
            var pairs = stores.results().pairs();
            var lives = PairLife.ofAll(pairs.ofProgram(program), pairs.eventsOfProgram(program), List.of(), List.of());
            var counts =
                    PairCounts.of(lives.stream().filter(life -> life.state().isRunning()));
            byCircle = lives.stream()
                    .filter(life -> life.pair().circle().isPresent())
                    .collect(groupingBy(life -> life.pair().circle().getAsLong()));
            circles = stores.results().circles().ofProgram(program);
            confirmed = participants.stream()
                    .filter(one -> one.status() == Status.CONFIRMED)
                    .toList();
            waiting = confirmed.stream()
                    .filter(one -> one.role().isMentored() && counts.mentorsOf(one.id()) < one.mentorsNeeded())
                    .toList();
            known = stores.people().fields().ofProgram(program).stream()
                    .filter(field ->
                            field.name().equals(BuiltIn.WANTED) || field.name().equals(BuiltIn.OFFERED))
                    .flatMap(field -> field.list().stream())
                    .toList();
        }

        CirclesNow picture() {
            var mentors = confirmed.stream()
                    .filter(one -> one.role().mentors())
                    .map(one -> new Mentor(one.id(), name(one.id()), sites.getOrDefault(one.id(), "")))
                    .sorted(Comparator.comparing(Mentor::name))
                    .toList();
            return new CirclesNow(rows(), topics(), mentors, waiting.size(), names);
        }

        /** Those that are over come last. */
        private List<CircleNow> rows() {
            return circles.stream()
                    .map(this::row)
                    .sorted(Comparator.comparing(CircleNow::isOver))
                    .toList();
        }

        private CircleNow row(Circle circle) {
            var lives = byCircle.getOrDefault(circle.id(), List.of());
            var members = lives.stream()
                    .filter(life -> life.state().isRunning())
                    .map(life -> life.pair().mentee())
                    .distinct()
                    .map(mentee -> new CircleNow.Member(mentee, name(mentee)))
                    .sorted(Comparator.comparing(CircleNow.Member::name))
                    .toList();
            return new CircleNow(
                    circle,
                    circle.facilitators().stream().map(this::name).toList(),
                    members,
                    lives.stream().map(life -> life.pair().id()).collect(toSet()));
        }

        private List<KnownTopic> topics() {
            var wanted = named(waiting.stream(), BuiltIn.WANTED);
            var offered = named(confirmed.stream().filter(one -> one.role().mentors()), BuiltIn.OFFERED);
            return Stream.of(wanted.keySet(), offered.keySet(), known)
                    .flatMap(terms -> terms.stream())
                    .distinct()
                    .map(term -> new KnownTopic(
                            term,
                            wanted.getOrDefault(term, 0L).intValue(),
                            offered.getOrDefault(term, 0L).intValue()))
                    .sorted(Comparator.comparing(KnownTopic::wanted, Comparator.reverseOrder())
                            .thenComparing(KnownTopic::term))
                    .toList();
        }

        private static Map<String, Long> named(Stream<Participant> people, String field) {
            return people.flatMap(one -> one.answers().choices(field).stream())
                    .collect(groupingBy(term -> term, counting()));
        }

        private String name(long participant) {
            return names.getOrDefault(participant, "");
        }
    }
}
