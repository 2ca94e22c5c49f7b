package org.pairwright.matching.why;

import java.util.List;
import org.pairwright.matching.plain.Chosen;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.proposal.Reason;
import org.pairwright.program.proposal.Reason.Verdict;
import org.pairwright.text.Sentence;

/** What the choices of the two say of their pair: one reason for each side that chose in this run. */
final class ChoiceReasons {
    /** No criterion. */
    private static final long CHOICES = 0;

    private final MatchingProblem problem;
    private final Chosen chosen;

    ChoiceReasons(MatchingProblem problem, Chosen chosen) {
        this.problem = problem;
        this.chosen = chosen;
    }

    void addTo(List<Reason> reasons, int mentee, int mentor) {
        if (chosen.most() > 0 && chosen.menteesChose()) {
            reasons.add(reason(
                    problem.mentees().get(mentee).name(),
                    chosen.menteeChose(mentee),
                    chosen.rankByMentee(mentee, mentor)));
        }
        if (chosen.most() > 0 && chosen.mentorsChose()) {
            reasons.add(reason(
                    problem.mentors().get(mentor).name(),
                    chosen.mentorChose(mentor),
                    chosen.rankByMentor(mentee, mentor)));
        }
    }

    private Reason reason(String chooser, boolean chose, int rank) {
        int points = chosen.points(rank);
        if (rank > 0) {
            var verdict = rank == 1 ? Verdict.MET : Verdict.PARTLY;
            return new Reason(
                    CHOICES, verdict, points, chosen.most(), Sentence.of("matching.reason.choice", rank, chooser));
        }
        return chose
                ? new Reason(
                        CHOICES, Verdict.NOT_MET, 0, chosen.most(), Sentence.of("matching.reason.notChosen", chooser))
                : new Reason(
                        CHOICES,
                        Verdict.NOT_KNOWN,
                        0,
                        chosen.most(),
                        Sentence.of("matching.reason.choseNobody", chooser));
    }
}
