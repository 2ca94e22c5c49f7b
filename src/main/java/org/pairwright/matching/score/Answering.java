package org.pairwright.matching.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.proposal.Limit;

/** Who answered what: the groups that limits and quotas speak of, by position. This is their definition. */
public final class Answering {
    private final MatchingProblem problem;

    public Answering(MatchingProblem problem) {
        this.problem = problem;
    }

    /** Those to whom a limit applies: who gave its value as her answer, or as one of her answers. */
    public BitSet within(Limit limit) {
        List<Candidate> side = limit.side() == Limit.Side.MENTEES ? problem.mentees() : problem.mentors();
        String value = Answered.word(limit.value());
        var members = new BitSet();
        IntStream.range(0, side.size())
                .filter(at -> Answered.words(side.get(at).profile(), limit.field())
                        .orElse(Set.of())
                        .contains(value))
                .forEach(members::set);
        return members;
    }

    /** For every mentee and every mentor a number that stands for the whole answer; 0 for none. */
    public Numbers numbers(String field) {
        Map<Set<String>, Integer> known = new HashMap<>();
        return new Numbers(numbers(problem.mentees(), field, known), numbers(problem.mentors(), field, known));
    }

    private static int[] numbers(List<Candidate> side, String field, Map<Set<String>, Integer> known) {
        return side.stream()
                .map(one -> Answered.words(one.profile(), field))
                .mapToInt(words -> words.map(given -> known.computeIfAbsent(given, _ -> known.size() + 1))
                        .orElse(0))
                .toArray();
    }

    /** Equal numbers for equal answers. */
    public static final class Numbers {
        private final int[] mentees;
        private final int[] mentors;

        Numbers(int[] mentees, int[] mentors) {
            this.mentees = mentees;
            this.mentors = mentors;
        }

        public int[] mentees() {
            return mentees;
        }

        public int[] mentors() {
            return mentors;
        }

        /** Whether both answered, and differently. */
        public boolean mixed(int mentee, int mentor) {
            return mentees[mentee] > 0 && mentors[mentor] > 0 && mentees[mentee] != mentors[mentor];
        }
    }
}
