package org.pairwright.ui.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.pairwright.fixtures.Cast;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.ui.background.Jobs;

/** The matching screen over a program of thousands, made up from a seed. */
final class LargeStage {
    private static final List<String> FIRST =
            List.of("Amara", "Liam", "Kenji", "Sofía", "Ingrid", "Omar", "Mei", "Noor");
    private static final List<String> LAST =
            List.of("Okafor", "O’Connell", "Watanabe", "Marín", "Lindqvist", "Haddad", "Tan", "Aziz", "Kowalski");
    private static final List<String> SITES = List.of("Nairobi", "Dublin", "Osaka", "Madrid", "Oslo", "Lima");
    private static final List<String> DEPARTMENTS = List.of("Finance", "Sales", "Operations", "People", "Legal");
    private static final List<String> SKILLS =
            List.of("Budgeting", "Negotiation", "Excel", "Coaching", "Writing", "Planning", "Statistics", "Presenting");

    private final Random dice = new Random(17);

    private LargeStage() {}

    static MatchingStage of(Path folder, int mentees, int mentors) {
        return of(folder, mentees, mentors, Jobs.immediately());
    }

    static MatchingStage of(Path folder, int mentees, int mentors, Jobs jobs) {
        var stage = new MatchingStage(folder, jobs);
        stage.house.criteria();
        new LargeStage().fill(stage.house, mentees, mentors);
        return stage;
    }

    private void fill(PairingFixture house, int mentees, int mentors) {
        long program = house.program.id();
        var persons = house.desk.journal.record(
                StepKind.PEOPLE,
                PairingFixture.what(),
                step -> house.desk.persons.saveAll(
                        step,
                        IntStream.range(0, mentees + mentors)
                                .mapToObj(this::person)
                                .toList()));
        var participants = IntStream.range(0, persons.size())
                .mapToObj(at -> at < mentees ? mentee(persons.get(at), program) : mentor(persons.get(at), program))
                .toList();
        house.desk.journal.record(
                StepKind.PEOPLE, PairingFixture.what(), step -> house.desk.participants.saveAll(step, participants));
    }

    private Person person(int at) {
        return Cast.person(one(FIRST) + " " + (at + 1), one(LAST), one(SITES), one(DEPARTMENTS), 1 + dice.nextInt(8));
    }

    private Participant mentee(Person person, long program) {
        return Cast.mentee(person.id(), program, one(SKILLS), one(SKILLS));
    }

    private Participant mentor(Person person, long program) {
        return Cast.mentor(person.id(), program, 1 + dice.nextInt(3), one(SKILLS), one(SKILLS));
    }

    private String one(List<String> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
