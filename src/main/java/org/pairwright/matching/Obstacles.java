package org.pairwright.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.round.Round;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Sentence;

/** What makes a run impossible, in sentences. */
final class Obstacles {
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final List<Sentence> found = new ArrayList<>();

    private Obstacles(MatchingProblem problem, IntConsumer beforeEachStep) {
        this.problem = problem;
        this.plain = new PlainScore(problem, beforeEachStep);
    }

    static List<Sentence> of(MatchingProblem problem) {
        return of(problem, _ -> {});
    }

    /** The same, telling now and then that it is at work; what that throws ends it. */
    static List<Sentence> of(MatchingProblem problem, IntConsumer beforeEachStep) {
        var obstacles = new Obstacles(problem, beforeEachStep);
        obstacles.people();
        obstacles.oneAlone();
        obstacles.weights();
        obstacles.pins();
        obstacles.found.addAll(LimitObstacles.of(problem));
        return List.copyOf(obstacles.found);
    }

    private void people() {
        if (problem.mentees().isEmpty()) {
            found.add(Sentence.of("matching.obstacle.noMentees"));
        } else if (problem.mentees().stream().allMatch(mentee -> mentee.count() == 0)) {
            found.add(Sentence.of("matching.obstacle.noNeeds"));
        }
        if (problem.mentors().isEmpty()) {
            found.add(Sentence.of("matching.obstacle.noMentors"));
        } else if (problem.mentors().stream().allMatch(mentor -> mentor.count() == 0)) {
            found.add(Sentence.of("matching.obstacle.noPlaces"));
        }
    }

    private void oneAlone() {
        boolean alone = problem.mentees().size() == 1 && problem.mentors().size() == 1 && plain.samePerson(0, 0);
        if (alone) {
            found.add(Sentence.of(
                    "matching.obstacle.oneAlone", problem.mentees().getFirst().name()));
        }
    }

    private void weights() {
        if (problem.terms().criteria().stream().allMatch(criterion -> criterion.weight() instanceof Weight.Off)) {
            found.add(Sentence.of("matching.obstacle.weightsOff"));
        }
    }

    private void pins() {
        List<Couple> pins = new Round(problem).pins();
        if (pins.isEmpty()) {
            return;
        }
        pins.forEach(this::pin);
        for (int at = 0; at < problem.mentees().size(); at++) {
            int mentee = at;
            long pinned = pins.stream().filter(pin -> pin.mentee() == mentee).count();
            tooMany(problem.mentees().get(at), pinned, "matching.obstacle.tooManyPinsOfMentee");
        }
        for (int at = 0; at < problem.mentors().size(); at++) {
            int mentor = at;
            long pinned = pins.stream().filter(pin -> pin.mentor() == mentor).count();
            tooMany(problem.mentors().get(at), pinned, "matching.obstacle.tooManyPinsOfMentor");
        }
    }

    private void tooMany(Candidate one, long pinned, String key) {
        if (pinned > one.count()) {
            found.add(Sentence.of(key, one.name(), pinned, one.count()));
        }
    }

    private void pin(Couple pin) {
        String mentee = problem.mentees().get(pin.mentee()).name();
        String mentor = problem.mentors().get(pin.mentor()).name();
        if (plain.samePerson(pin.mentee(), pin.mentor())) {
            found.add(Sentence.of("matching.obstacle.pinnedToHerself", mentee));
        } else if (plain.banned(pin.mentee(), pin.mentor())) {
            found.add(Sentence.of("matching.obstacle.pinnedAndBanned", mentee, mentor));
        }
        List<Criterion> criteria = plain.criteria();
        IntStream.range(0, criteria.size())
                .filter(at -> !plain.judge(at, pin.mentee(), pin.mentor()).allowed())
                .forEach(at -> found.add(Sentence.of(
                        "matching.obstacle.pinAgainstRule",
                        mentee,
                        mentor,
                        new CriterionWords(problem.terms().labels()).quoted(criteria.get(at)))));
    }
}
