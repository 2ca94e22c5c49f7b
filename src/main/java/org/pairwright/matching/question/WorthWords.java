package org.pairwright.matching.question;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.text.Sentence;

/** Says what pairs and places are worth. */
public final class WorthWords {
    private final MatchingProblem problem;
    private final Difference difference;

    public WorthWords(MatchingProblem problem) {
        this.problem = problem;
        this.difference = new Difference(problem.terms());
    }

    /**
     * What a made pair is worth, by positions.
     *
     * @param better how many mentors allowed for her would score higher with her
     */
    public PairWorth pair(int mentee, int mentor, PairCost without, PlaceWorth place, int better) {
        OptionalLong nextMentor = OptionalLong.empty();
        OptionalLong nextMentee = OptionalLong.empty();
        long one = problem.mentees().get(mentee).participant();
        long other = problem.mentors().get(mentor).participant();
        List<Sentence> words = new ArrayList<>(List.of(rank(mentee, mentor, better)));
        if (without instanceof Costs costs) {
            for (Moved move : costs.chain()) {
                if (move.mentee() == one && move.from().equals(OptionalLong.of(other))) {
                    nextMentor = move.to();
                }
                if (move.to().equals(OptionalLong.of(other))) {
                    nextMentee = OptionalLong.of(move.mentee());
                }
            }
            words.add(next(mentee, nextMentor, costs));
            words.add(taker(mentor, nextMentee));
        }
        words.add(place(place));
        return new PairWorth(without, nextMentor, nextMentee, place, words);
    }

    /** What one more place would do, in a sentence. */
    public Sentence place(PlaceWorth worth) {
        String mentor = mentor(worth.mentor());
        if (worth.morePlaced() > 0) {
            return Sentence.of("question.place.pairs", mentor, worth.morePlaced());
        }
        if (worth.points() <= 0) {
            return Sentence.of("question.place.nothing", mentor);
        }
        long read = difference.read(worth.points());
        return read == 0
                ? Sentence.of("question.place.tiny", mentor)
                : Sentence.of("question.place.points", mentor, read);
    }

    private Sentence rank(int mentee, int mentor, int better) {
        String one = problem.mentees().get(mentee).name();
        String other = problem.mentors().get(mentor).name();
        return better == 0
                ? Sentence.of("question.worth.best", one, other)
                : Sentence.of("question.worth.rank", one, other, better);
    }

    private Sentence next(int mentee, OptionalLong mentor, Costs costs) {
        String one = problem.mentees().get(mentee).name();
        Sentence total = costs.inWords().getLast();
        return mentor.isPresent()
                ? Sentence.of("question.worth.next", one, mentor(mentor.getAsLong()), total)
                : Sentence.of("question.worth.nobody", one, total);
    }

    private Sentence taker(int mentor, OptionalLong mentee) {
        String other = problem.mentors().get(mentor).name();
        return mentee.isPresent()
                ? Sentence.of("question.worth.taker", mentee(mentee.getAsLong()), other)
                : Sentence.of("question.worth.free", other);
    }

    private String mentee(long participant) {
        return problem.mentees()
                .get(problem.menteePositions().getOrDefault(participant, 0))
                .name();
    }

    private String mentor(long participant) {
        return problem.mentors()
                .get(problem.mentorPositions().getOrDefault(participant, 0))
                .name();
    }
}
