package org.pairwright.matching.question;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.text.Sentence;

/** What stands against a pair, each in a sentence: the rules in their order, then bans, the floor, the need and the places. */
public final class Hindrances {
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final Candidate mentee;
    private final Candidate mentor;
    private final int menteeAt;
    private final int mentorAt;
    private final List<Sentence> found = new ArrayList<>();

    private Hindrances(MatchingProblem problem, PlainScore plain, int mentee, int mentor) {
        this.problem = problem;
        this.plain = plain;
        this.menteeAt = mentee;
        this.mentorAt = mentor;
        this.mentee = problem.mentees().get(mentee);
        this.mentor = problem.mentors().get(mentor);
    }

    /**
     * By positions; none if nothing stands against the pair.
     *
     * @param plain of the same people and criteria, whatever the pins and bans
     */
    public static List<Sentence> of(MatchingProblem problem, PlainScore plain, int mentee, int mentor) {
        var one = new Hindrances(problem, plain, mentee, mentor);
        one.rules();
        one.floor();
        one.counts();
        return List.copyOf(one.found);
    }

    /** Only what a pin cannot overcome: a pinned pair may lie below the floor. */
    public static List<Sentence> ofPin(MatchingProblem problem, PlainScore plain, int mentee, int mentor) {
        var one = new Hindrances(problem, plain, mentee, mentor);
        one.rules();
        one.counts();
        return List.copyOf(one.found);
    }

    private void rules() {
        if (plain.samePerson(menteeAt, mentorAt)) {
            found.add(Sentence.of("question.impossible.herself", mentee.name()));
        }
        List<Criterion> unansweredByMentee = plain.keepOutMentee(menteeAt);
        List<Criterion> unansweredByMentor = plain.keepOutMentor(mentorAt);
        var words = new CriterionWords(problem.terms().labels());
        List<Criterion> criteria = plain.criteria();
        for (int at = 0; at < criteria.size(); at++) {
            Criterion criterion = criteria.get(at);
            if (unansweredByMentee.contains(criterion)) {
                found.add(staysOut(mentee, words.field(criterion.menteeField())));
            } else if (unansweredByMentor.contains(criterion)) {
                found.add(staysOut(mentor, words.field(criterion.mentorField())));
            } else if (!plain.judge(at, menteeAt, mentorAt).allowed()) {
                found.add(Sentence.of("question.impossible.rule", words.quoted(criterion)));
            }
        }
        problem.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.BAN && names(said))
                .findFirst()
                .map(this::banned)
                .ifPresent(found::add);
    }

    /** By the administrator, whose bans are kept under a number, or because one of the two would rather not. */
    private Sentence banned(PinBan ban) {
        return problem.terms().given().choices().stream()
                .filter(one -> ban.id() == 0 && one.avoids() && isOfTheTwo(one))
                .findFirst()
                .map(one -> one.chooser() == mentee.participant()
                        ? Sentence.of("question.impossible.avoided", mentee.name(), mentor.name())
                        : Sentence.of("question.impossible.avoided", mentor.name(), mentee.name()))
                .orElse(Sentence.of("question.impossible.banned", mentee.name(), mentor.name()));
    }

    private boolean isOfTheTwo(Choice one) {
        return (one.chooser() == mentee.participant() && one.chosen() == mentor.participant())
                || (one.chooser() == mentor.participant() && one.chosen() == mentee.participant());
    }

    private boolean names(PinBan said) {
        return said.mentee() == mentee.participant() && said.mentor() == mentor.participant();
    }

    private static Sentence staysOut(Candidate one, Sentence field) {
        return Sentence.of("question.impossible.unanswered", one.name(), field);
    }

    private void floor() {
        long points = plain.score(menteeAt, mentorAt);
        if (points >= 0 && points < problem.terms().floor()) {
            found.add(Sentence.of(
                    "question.impossible.floor",
                    problem.terms().scoreOf(points),
                    problem.terms().scoreOf(problem.terms().floor())));
        }
    }

    private void counts() {
        if (mentee.count() == 0) {
            found.add(Sentence.of("question.impossible.noNeed", mentee.name()));
        } else if (pins(mentee.participant(), true) >= mentee.count()) {
            found.add(Sentence.of("question.impossible.needPinned", mentee.name(), mentee.count()));
        }
        if (mentor.count() == 0) {
            found.add(Sentence.of("question.impossible.noPlace", mentor.name()));
        } else if (pins(mentor.participant(), false) >= mentor.count()) {
            found.add(Sentence.of("question.impossible.placesPinned", mentor.name(), mentor.count()));
        }
    }

    /** Pins with others than these two. */
    private long pins(long participant, boolean ofMentee) {
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        return problem.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.PIN)
                .filter(said -> (ofMentee ? said.mentee() : said.mentor()) == participant)
                .filter(said -> mentees.containsKey(said.mentee()) && mentors.containsKey(said.mentor()))
                .map(said -> List.of(said.mentee(), said.mentor()))
                .distinct()
                .count();
    }
}
