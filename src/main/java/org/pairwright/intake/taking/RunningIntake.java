package org.pairwright.intake.taking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.running.GoalRow;
import org.pairwright.intake.running.PairRow;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.intake.running.SessionRow;
import org.pairwright.intake.running.Two;
import org.pairwright.intake.running.Who;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.OpenStep;
import org.pairwright.text.Sentence;

/** Takes in the pairs of a running program with their events, sessions and goals. What is known already stays as it is. */
final class RunningIntake {
    private final IntakeStores stores;
    private final OpenStep step;
    private final Program program;
    private final Map<String, List<Participant>> byWritten = new HashMap<>();
    private final Map<Long, Map<Long, Pair>> pairs = new HashMap<>();
    private final List<Sentence> notes = new ArrayList<>();

    RunningIntake(IntakeStores stores, OpenStep step, Program program) {
        this.stores = stores;
        this.step = step;
        this.program = program;
    }

    /** What was new, and what could not be placed. */
    record Taken(IntakeResult.RunningCounts counts, List<Sentence> notes) {}

    Taken takeIn(RunningProgram running, Map<Long, Person> persons, List<Participant> participants) {
        if (running.isNone()) {
            return new Taken(IntakeResult.RunningCounts.NONE, List.of());
        }
        participants.forEach(one -> index(one, Optional.ofNullable(persons.get(one.person()))));
        bringIn(running, persons);
        stores.pairs().ofProgram(program.id()).forEach(this::index);
        int newPairs = takeInPairs(running.pairs());
        int newSessions = takeInSessions(running.sessions());
        int newGoals = takeInGoals(running.goals());
        return new Taken(new IntakeResult.RunningCounts(newPairs, newSessions, newGoals), notes);
    }

    /**
     * Takes in whom only the pair lists name, by name and e-mail: a program must be able to move in with nothing but its
     * pairs. A name alone is not enough, it may be somebody's who is there already.
     */
    private void bringIn(RunningProgram running, Map<Long, Person> persons) {
        var missing = new PartnersMissing(who -> !found(who).isEmpty());
        running.pairs().forEach(row -> missing.look(row.two()));
        running.sessions().forEach(row -> missing.look(row.two()));
        var taken = missing.takeIn(stores, step, program, persons);
        taken.forEach(one -> index(one.participant(), Optional.of(one.person())));
        if (!taken.isEmpty()) {
            List<Object> names = taken.stream()
                    .<Object>map(one -> one.person().name().full())
                    .toList();
            notes.add(Sentence.of("intake.note.fromPairs", taken.size(), names));
        }
    }

    private int takeInPairs(List<PairRow> rows) {
        var fresh = new ArrayList<Pair>();
        var courses = new ArrayList<PairRow.Course>();
        for (var row : rows) {
            var mentee = participant(row.two(), row.two().mentee());
            var mentor = participant(row.two(), row.two().mentor());
            if (mentee.isPresent()
                    && mentor.isPresent()
                    && pair(mentee.get(), mentor.get()).isEmpty()) {
                var pair = pair(row, mentee.get(), mentor.get());
                index(pair);
                fresh.add(pair);
                courses.add(row.course());
            }
        }
        var saved = stores.pairs().saveAll(step, fresh);
        var events = new ArrayList<PairEvent>();
        for (int n = 0; n < saved.size(); n++) {
            index(saved.get(n));
            events.addAll(events(saved.get(n), courses.get(n)));
        }
        stores.pairs().addAll(step, events);
        return saved.size();
    }

    private Pair pair(PairRow row, Participant mentee, Participant mentor) {
        return new Pair(
                0,
                UUID.randomUUID(),
                program.id(),
                mentee.id(),
                mentor.id(),
                Pair.Origin.on(confirmedOn(row.course()), OptionalInt.empty(), List.of()),
                row.rhythmDays().orElse(program.rhythmDays()),
                row.plannedEnd().orElse(program.endsOn()),
                "");
    }

    private LocalDate confirmedOn(PairRow.Course course) {
        return course.confirmed().or(course::started).or(course::since).orElse(program.startsOn());
    }

    /** Invited when confirmed, started when started, then what the status says. */
    private List<PairEvent> events(Pair pair, PairRow.Course course) {
        var events = new ArrayList<PairEvent>();
        var started = course.started().orElse(pair.confirmedOn());
        var since = course.since().filter(day -> !day.isBefore(started)).orElse(started);
        events.add(event(pair, pair.confirmedOn(), PairEvent.Kind.INVITED, ""));
        switch (course.state()) {
            case INVITED -> {}
            case ACTIVE -> events.add(event(pair, started, PairEvent.Kind.STARTED, ""));
            case PAUSED -> addLater(events, pair, started, event(pair, since, PairEvent.Kind.PAUSED, course.reason()));
            case COMPLETED ->
                addLater(events, pair, started, event(pair, since, PairEvent.Kind.COMPLETED, course.reason()));
            case ENDED -> addLater(events, pair, started, event(pair, since, PairEvent.Kind.ENDED, course.reason()));
        }
        return events;
    }

    private static void addLater(List<PairEvent> events, Pair pair, LocalDate started, PairEvent last) {
        events.add(event(pair, started, PairEvent.Kind.STARTED, ""));
        events.add(last);
    }

    private static PairEvent event(Pair pair, LocalDate on, PairEvent.Kind kind, String reason) {
        return new PairEvent(0, pair.id(), on, kind, reason);
    }

    private int takeInSessions(List<SessionRow> rows) {
        Set<String> known = new HashSet<>();
        stores.sessions().ofProgram(program.id()).forEach(one -> known.add(key(one)));
        var fresh = new ArrayList<Session>();
        for (var row : rows) {
            pair(row.two())
                    .map(pair -> session(row, pair))
                    .filter(one -> known.add(key(one)))
                    .ifPresent(fresh::add);
        }
        return stores.sessions().saveAll(step, fresh).size();
    }

    private static Session session(SessionRow row, Pair pair) {
        return new Session(
                0,
                UUID.randomUUID(),
                pair.id(),
                row.on(),
                row.minutes(),
                row.channel(),
                row.topic(),
                Optional.empty(),
                row.missedBy());
    }

    private static String key(Session session) {
        return session.pair() + "|" + session.on() + "|" + session.topic() + "|" + session.missedBy();
    }

    private int takeInGoals(List<GoalRow> rows) {
        Set<String> known = new HashSet<>();
        stores.goals().ofProgram(program.id()).forEach(one -> known.add(key(one)));
        var fresh = new ArrayList<Goal>();
        for (var row : rows) {
            pair(row.two())
                    .map(pair -> new Goal(0, UUID.randomUUID(), pair.id(), row.goal(), row.alignment(), row.state()))
                    .filter(one -> known.add(key(one)))
                    .ifPresent(fresh::add);
        }
        return stores.goals().saveAll(step, fresh).size();
    }

    private static String key(Goal goal) {
        return goal.pair() + "|" + goal.description();
    }

    private Optional<Pair> pair(Two two) {
        var mentee = participant(two, two.mentee());
        var mentor = participant(two, two.mentor());
        var found = mentee.flatMap(one -> mentor.flatMap(other -> pair(one, other)));
        if (found.isEmpty() && mentee.isPresent() && mentor.isPresent()) {
            notes.add(Sentence.of(
                    "intake.note.noPair",
                    two.at().sheet(),
                    two.at().row(),
                    two.mentee().written(),
                    two.mentor().written()));
        }
        return found;
    }

    private Optional<Pair> pair(Participant mentee, Participant mentor) {
        return Optional.ofNullable(pairs.getOrDefault(mentee.id(), Map.of()).get(mentor.id()));
    }

    private Optional<Participant> participant(Two two, Who who) {
        var found = found(who);
        if (found.size() != 1) {
            notes.add(Sentence.of(
                    "intake.note.notInProgram", two.at().sheet(), two.at().row(), who.written()));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** By e-mail where there is one: two may have one name. */
    private List<Participant> found(Who who) {
        var exact = byWritten.getOrDefault(who.email().toLowerCase(Locale.ROOT), List.of());
        return exact.isEmpty() && !who.isWhole() ? byWritten.getOrDefault(Plain.of(who.name()), List.of()) : exact;
    }

    private void index(Participant participant, Optional<Person> person) {
        person.ifPresent(one -> {
            put(one.contact().email().toLowerCase(Locale.ROOT), participant);
            put(Plain.of(one.name().full()), participant);
        });
    }

    private void put(String key, Participant participant) {
        if (!key.isEmpty()) {
            byWritten.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(participant);
        }
    }

    private void index(Pair pair) {
        pairs.computeIfAbsent(pair.mentee(), _ -> new HashMap<>()).put(pair.mentor(), pair);
    }
}
