package org.pairwright.matching.solve;

import org.pairwright.matching.matrix.Queue;

/**
 * Fills one free place that has a price, or lowers the price to nothing: the mirror image of {@link PlaceSearch}. Along a
 * shortest way somebody comes, her own place becomes free and is filled in turn, until somebody comes who lacked a mentor,
 * or a place is left free whose price is used up.
 */
final class FillSearch {
    private static final int NOBODY = -1;

    private final Network net;
    private final int mentors;
    private final long[] prices;
    private final long[] benefits;
    private final Made made;
    private final Lists lists;
    private final long[] toMentor;
    private final long[] toMentee;
    private final int[] mentorSeen;
    private final int[] menteeSeen;
    private final int[] mentorDone;
    private final int[] menteeDone;
    private int search;

    /** The way back: the mentor to whom a mentee comes, the mentee who leaves a mentor. */
    private final int[] fromMentor;

    private final int[] fromScore;
    private final int[] fromMentee;
    private final int[] doneMentors;
    private final int[] doneMentees;
    private int doneMentorCount;
    private int doneMenteeCount;
    private final Queue queue = new Queue();
    private long shortest;
    private int endMentor;
    private int endMentee;

    FillSearch(Network net) {
        this.net = net;
        this.mentors = net.mentors;
        this.prices = net.prices;
        this.benefits = net.benefits;
        this.made = net.made;
        this.lists = net.lists;
        this.toMentor = new long[mentors];
        this.mentorSeen = new int[mentors];
        this.mentorDone = new int[mentors];
        this.fromMentee = new int[mentors];
        this.doneMentors = new int[mentors];
        this.toMentee = new long[net.mentees];
        this.menteeSeen = new int[net.mentees];
        this.menteeDone = new int[net.mentees];
        this.fromMentor = new int[net.mentees];
        this.fromScore = new int[net.mentees];
        this.doneMentees = new int[net.mentees];
    }

    /** Fills one place, or takes the price away. */
    void fill(int mentor) {
        search(mentor);
        lowerPrices();
        augment(mentor);
    }

    private void search(int source) {
        search++;
        queue.clear();
        doneMentorCount = 0;
        doneMenteeCount = 0;
        shortest = Long.MAX_VALUE;
        endMentor = NOBODY;
        endMentee = NOBODY;
        fromMentee[source] = NOBODY;
        toMentor[source] = 0;
        mentorSeen[source] = search;
        queue.add(0, source);
        while (!queue.isEmpty() && queue.leastKey() < shortest) {
            long distance = queue.leastKey();
            int event = queue.poll();
            if (event < mentors) {
                visitMentor(event, distance);
            } else {
                visitMentee(event - mentors, distance);
            }
        }
    }

    private void visitMentor(int mentor, long distance) {
        if (mentorDone[mentor] == search) {
            return;
        }
        mentorDone[mentor] = search;
        doneMentors[doneMentorCount++] = mentor;
        if (distance + prices[mentor] < shortest) {
            shortest = distance + prices[mentor];
            endMentor = mentor;
            endMentee = NOBODY;
        }
        long[] listers = lists.listers(mentor);
        long from = distance + prices[mentor];
        for (int at = lists.listerCount(mentor) - 1; at >= 0; at--) {
            int mentee = Lists.mentee(listers[at]);
            int score = Lists.score(listers[at]);
            long next = from + benefits[mentee] - score;
            if (next < shortest) {
                reachMentee(mentee, mentor, score, next);
            }
        }
    }

    private void reachMentee(int mentee, int mentor, int score, long distance) {
        if ((menteeSeen[mentee] == search && toMentee[mentee] <= distance)
                || net.needs[mentee] == 0
                || (net.needs[mentee] > 1 && made.has(mentee, mentor))) {
            return;
        }
        menteeSeen[mentee] = search;
        toMentee[mentee] = distance;
        fromMentor[mentee] = mentor;
        fromScore[mentee] = score;
        if (net.unmet(mentee)) {
            shortest = distance;
            endMentee = mentee;
            endMentor = NOBODY;
        } else {
            queue.add(distance, mentors + mentee);
        }
    }

    private void visitMentee(int mentee, long distance) {
        if (menteeDone[mentee] == search) {
            return;
        }
        menteeDone[mentee] = search;
        doneMentees[doneMenteeCount++] = mentee;
        for (int at = 0; at < made.mentorCount(mentee); at++) {
            int mentor = made.mentor(mentee, at);
            long premium = made.scoreAt(mentee, at) - benefits[mentee] - prices[mentor];
            long next = distance + premium;
            if (next < shortest && (mentorSeen[mentor] != search || toMentor[mentor] > next)) {
                mentorSeen[mentor] = search;
                toMentor[mentor] = next;
                fromMentee[mentor] = mentee;
                queue.add(next, mentor);
            }
        }
    }

    private void lowerPrices() {
        for (int at = 0; at < doneMentorCount; at++) {
            int mentor = doneMentors[at];
            prices[mentor] -= Math.max(0, shortest - toMentor[mentor]);
        }
        for (int at = 0; at < doneMenteeCount; at++) {
            int mentee = doneMentees[at];
            benefits[mentee] += Math.max(0, shortest - toMentee[mentee]);
        }
    }

    private void augment(int source) {
        int mentor = endMentor;
        if (endMentee != NOBODY) {
            mentor = fromMentor[endMentee];
            made.make(endMentee, mentor, fromScore[endMentee]);
        }
        while (mentor != source) {
            int mentee = fromMentee[mentor];
            made.part(mentee, mentor);
            mentor = fromMentor[mentee];
            made.make(mentee, mentor, fromScore[mentee]);
        }
    }
}
