package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pairwright.program.criteria.Criterion;

/** What the mentees want and the mentors offer, the words that anybody offers numbered. */
final class Covering {
    private static final int[] NOT_ANSWERED = {};

    private final Criterion criterion;
    private final int[] menteeGroups;
    private final int[] mentorGroups;
    private final int[][] wanted;
    private final int[][] offered;
    private final int[][] points;
    private final int words;

    Covering(Criterion criterion, Groups<Set<String>> mentees, Groups<Set<String>> mentors) {
        this.criterion = criterion;
        this.menteeGroups = mentees.of();
        this.mentorGroups = mentors.of();
        Map<String, Integer> numbers = new HashMap<>();
        mentors.values().forEach(words -> words.forEach(word -> numbers.putIfAbsent(word, numbers.size())));
        this.words = numbers.size();
        this.offered = numbered(mentors.values(), numbers);
        this.wanted = numbered(mentees.values(), numbers);
        this.points = new int[mentees.count()][];
        points[Groups.UNKNOWN] = NOT_ANSWERED;
        for (int group = 1; group < points.length; group++) {
            points[group] =
                    points(criterion.most(), mentees.values().get(group - 1).size());
        }
    }

    int words() {
        return words;
    }

    boolean answered(int mentee) {
        return menteeGroups[mentee] != Groups.UNKNOWN;
    }

    boolean answeredByMentor(int mentor) {
        return mentorGroups[mentor] != Groups.UNKNOWN;
    }

    /** The wanted words that anybody offers. */
    int[] wanted(int mentee) {
        return wanted[menteeGroups[mentee]];
    }

    int[] offered(int mentor) {
        return offered[mentorGroups[mentor]];
    }

    /** What each number of hits earns. */
    int[] points(int mentee) {
        return points[menteeGroups[mentee]];
    }

    /** What is earned with a mentor who did not answer. */
    int unknown() {
        return Earning.unknown(criterion);
    }

    private static int[] points(int most, int wanted) {
        int[] points = new int[wanted + 1];
        Arrays.setAll(points, hits -> (int) ((long) most * hits / wanted));
        return points;
    }

    private static int[][] numbered(List<Set<String>> groups, Map<String, Integer> numbers) {
        int[][] numbered = new int[groups.size() + 1][];
        numbered[Groups.UNKNOWN] = NOT_ANSWERED;
        for (int at = 0; at < groups.size(); at++) {
            numbered[at + 1] = groups.get(at).stream()
                    .map(numbers::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return numbered;
    }
}
