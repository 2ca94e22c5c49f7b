package org.pairwright.matching.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.text.Sentence;

/** Says what a change is and whom it places. */
final class RepairWords {
    private static final int MOST_NAMES = 3;

    private final MatchingProblem problem;
    private final CriterionWords words;

    RepairWords(MatchingProblem problem) {
        this.problem = problem;
        this.words = new CriterionWords(problem.terms().labels());
    }

    Sentence morePlaces(Candidate mentor, int places, Brings brings) {
        return Sentence.of("question.repair.places", mentor.name(), places, people(brings));
    }

    Sentence waive(Criterion rule, Brings brings) {
        return Sentence.of("question.repair.waive", words.quoted(rule), people(brings));
    }

    Sentence letBlanksIn(Criterion criterion, Brings brings) {
        return Sentence.of("question.repair.blanks", words.quoted(criterion), people(brings));
    }

    Sentence liftBan(Candidate mentee, Candidate mentor, Brings brings) {
        return Sentence.of("question.repair.ban", mentee.name(), mentor.name(), people(brings));
    }

    Sentence lowerFloor(int to, Brings brings) {
        int now = problem.terms().scoreOf(problem.terms().floor());
        return Sentence.of("question.repair.floor", to, now, people(brings));
    }

    List<Sentence> together(int changes, int placed, int lacking, boolean fewest) {
        List<Sentence> said = new ArrayList<>();
        if (changes == 0) {
            said.add(Sentence.of("question.repairs.none", lacking));
            return said;
        }
        said.add(Sentence.of("question.repairs.together", changes, placed, lacking));
        said.add(fewest ? Sentence.of("question.repairs.fewest") : Sentence.of("question.repairs.notProved"));
        return said;
    }

    /** Who would help with one more place, but takes no more over all programs; nothing where there is nobody. */
    Optional<Sentence> atTheirLimit(List<Candidate> mentors) {
        var names = mentors.stream().map(Candidate::name).limit(MOST_NAMES).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("question.repairs.atLimit", mentors.size(), names));
    }

    private Sentence people(Brings brings) {
        Sentence placed = names(brings.placed());
        int displaced = brings.displaced().size();
        return displaced == 0 ? placed : Sentence.of("question.repair.butNot", placed, displaced);
    }

    private Sentence names(List<Long> placed) {
        if (placed.size() > MOST_NAMES) {
            return Sentence.of("question.repair.people", placed.size());
        }
        var mentees = problem.menteePositions();
        List<String> names = placed.stream()
                .map(one -> problem.mentees().get(mentees.getOrDefault(one, 0)).name())
                .toList();
        return Sentence.of("question.repair.names", names);
    }
}
