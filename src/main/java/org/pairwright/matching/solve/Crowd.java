package org.pairwright.matching.solve;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.matching.matrix.Bulk;
import org.pairwright.matching.matrix.GivenScores;
import org.pairwright.matching.rows.Kinds;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Very many people of few kinds. Who is alike has the same benefit or price in some best assignment, so kinds are assigned
 * to kinds in numbers, and the places of a kind are dealt out to its people, to everybody one before anybody gets two.
 */
final class Crowd {
    /** Kinds of mentees times kinds of mentors. */
    private static final long MOST_PAIRS_OF_KINDS = 40_000;

    /** So many people to a kind, in the mean, make a crowd. */
    private static final int CROWD = 8;

    private final Kinds kinds;
    private final int[] needs;
    private final int[] places;
    private final long unplacedPrice;

    private Crowd(Kinds kinds, Demand demand) {
        this.kinds = kinds;
        this.needs = demand.needs();
        this.places = demand.places();
        this.unplacedPrice = demand.unplacedPrice();
    }

    /** The crowd, if it is one and nobody needs several mentors. */
    static Optional<Crowd> of(ScoreRows rows, Demand demand) {
        long people = (long) rows.mentees() + rows.mentors();
        return rows.kinds()
                .filter(kinds -> (long) kinds.menteeKinds() * kinds.mentorKinds() <= MOST_PAIRS_OF_KINDS)
                .filter(kinds -> (long) CROWD * (kinds.menteeKinds() + kinds.mentorKinds()) <= people)
                .filter(_ -> Arrays.stream(demand.needs()).allMatch(need -> need <= 1))
                .map(kinds -> new Crowd(kinds, demand));
    }

    /** Makes the pairs, at prices that are right for all, also for pairs that are not listed. */
    void settle(Network net, ScoreRows rows, Pulse pulse) {
        int[] counts = new int[kinds.menteeKinds()];
        int[] one = new int[counts.length];
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            counts[kinds.mentee(mentee)] += needs[mentee];
            one[kinds.mentee(mentee)] = mentee;
        }
        pulse.beat(0);
        long[][] scores = scores(rows, one);
        pulse.beat(0);
        Bulk bulk = Bulk.best(scores, counts, sums(), unplacedPrice);
        pulse.beat(0);
        for (int mentor = 0; mentor < net.mentors; mentor++) {
            net.prices[mentor] = bulk.price(kinds.mentor(mentor));
        }
        long[] benefits = new long[counts.length];
        Arrays.setAll(benefits, bulk::benefit);
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            net.benefits[mentee] = benefits[kinds.mentee(mentee)];
        }
        deal(net, bulk, scores);
    }

    private int[] sums() {
        long[] sums = new long[kinds.mentorKinds()];
        for (int mentor = 0; mentor < places.length; mentor++) {
            sums[kinds.mentor(mentor)] += places[mentor];
        }
        return Arrays.stream(sums)
                .mapToInt(sum -> (int) Math.min(sum, Integer.MAX_VALUE))
                .toArray();
    }

    private long[][] scores(ScoreRows rows, int[] oneMentee) {
        int[] oneMentor = new int[kinds.mentorKinds()];
        for (int mentor = 0; mentor < places.length; mentor++) {
            oneMentor[kinds.mentor(mentor)] = mentor;
        }
        long[][] scores = new long[oneMentee.length][oneMentor.length];
        for (int mentee = 0; mentee < oneMentee.length; mentee++) {
            for (int mentor = 0; mentor < oneMentor.length; mentor++) {
                int score = rows.score(oneMentee[mentee], oneMentor[mentor]);
                scores[mentee][mentor] = score < 0 ? GivenScores.FAR : score;
            }
        }
        return scores;
    }

    private void deal(Network net, Bulk bulk, long[][] scores) {
        int[][] left = new int[kinds.menteeKinds()][kinds.mentorKinds()];
        for (int mentee = 0; mentee < left.length; mentee++) {
            for (int mentor = 0; mentor < left[mentee].length; mentor++) {
                left[mentee][mentor] = bulk.count(mentee, mentor);
            }
        }
        var places = new Dealt(net, kinds);
        int[] next = new int[left.length];
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            int kind = kinds.mentee(mentee);
            while (net.needs[mentee] > 0 && next[kind] < left[kind].length && left[kind][next[kind]] == 0) {
                next[kind]++;
            }
            if (net.needs[mentee] > 0 && next[kind] < left[kind].length) {
                left[kind][next[kind]]--;
                int mentor = places.next(next[kind]);
                int score = (int) scores[kind][next[kind]];
                net.lists.add(mentee, mentor, score);
                net.made.make(mentee, mentor, score);
            }
        }
    }
}
