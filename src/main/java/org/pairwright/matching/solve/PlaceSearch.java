package org.pairwright.matching.solve;

import org.pairwright.matching.matrix.Queue;

/**
 * Meets one need along a shortest way (Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", 1987), with several places to a mentor and several needs to a mentee: the mentee takes a
 * place, whoever had it moves on, until a free place is reached or somebody is best left unplaced.
 */
final class PlaceSearch {
    private static final int NOBODY = -1;

    private final Network net;
    private final int mentors;
    private final long[] prices;
    private final long[] benefits;
    private final Made made;
    private final Lists lists;

    /** The length of the shortest way to each mentor and mentee, valid where the search number is the present one. */
    private final long[] toMentor;

    private final long[] toMentee;
    private final int[] mentorSeen;
    private final int[] menteeSeen;
    private final int[] mentorDone;
    private final int[] menteeDone;
    private int search;

    /** The way back: the mentee from whom a mentor was reached, the mentor from whom a mentee was reached. */
    private final int[] fromMentee;

    private final int[] fromScore;
    private final int[] fromMentor;
    private final int[] doneMentors;
    private final int[] doneMentees;
    private int doneMentorCount;
    private int doneMenteeCount;
    private final Queue queue = new Queue();
    private long shortest;
    private int endMentor;
    private int endMentee;

    PlaceSearch(Network net) {
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
        this.fromScore = new int[mentors];
        this.doneMentors = new int[mentors];
        this.toMentee = new long[net.mentees];
        this.menteeSeen = new int[net.mentees];
        this.menteeDone = new int[net.mentees];
        this.fromMentor = new int[net.mentees];
        this.doneMentees = new int[net.mentees];
    }

    /** Meets one unmet need as well as can be; or leaves it, at a benefit that says so. */
    void place(int mentee) {
        search(mentee);
        raisePrices();
        augment(mentee);
    }

    private void search(int source) {
        search++;
        queue.clear();
        doneMentorCount = 0;
        doneMenteeCount = 0;
        shortest = Long.MAX_VALUE;
        endMentor = NOBODY;
        endMentee = NOBODY;
        fromMentor[source] = NOBODY;
        toMentee[source] = 0;
        menteeSeen[source] = search;
        visitMentee(source);
        while (!queue.isEmpty() && couldBeShorter(queue.leastKey())) {
            long distance = queue.leastKey();
            int event = queue.poll();
            if (event < mentors) {
                visitMentor(event, distance);
            } else if (menteeDone[event - mentors] != search) {
                visitMentee(event - mentors);
            }
        }
    }

    /**
     * Where being unplaced costs nothing, a place is better than none on a tie. Where it costs something, a tie is worth no
     * further search: behind places that are dear because they are short, there are very many of them.
     */
    private boolean couldBeShorter(long distance) {
        return distance < shortest || (distance == shortest && endMentor == NOBODY && net.unplacedPrice == 0);
    }

    private void visitMentor(int mentor, long distance) {
        if (mentorDone[mentor] == search) {
            return;
        }
        mentorDone[mentor] = search;
        doneMentors[doneMentorCount++] = mentor;
        for (int at = 0; at < made.menteeCount(mentor); at++) {
            reachMentee(made.mentee(mentor, at), mentor, distance);
        }
    }

    private void reachMentee(int mentee, int mentor, long distance) {
        boolean severalNeeds = net.needs[mentee] > 1;
        long premium = severalNeeds ? made.score(mentee, mentor) - prices[mentor] - benefits[mentee] : 0;
        if (menteeSeen[mentee] == search && toMentee[mentee] <= distance + premium) {
            return;
        }
        menteeSeen[mentee] = search;
        toMentee[mentee] = distance + premium;
        fromMentor[mentee] = mentor;
        if (premium == 0) {
            visitMentee(mentee);
        } else {
            queue.add(distance + premium, mentors + mentee);
        }
    }

    private void visitMentee(int mentee) {
        menteeDone[mentee] = search;
        doneMentees[doneMenteeCount++] = mentee;
        long toBeUnplaced = toMentee[mentee] + benefits[mentee] + net.unplacedPrice;
        if (toBeUnplaced < shortest) {
            shortest = toBeUnplaced;
            endMentee = mentee;
            endMentor = NOBODY;
        }
        long from = toMentee[mentee] + benefits[mentee];
        int[] candidates = lists.mentors(mentee);
        int[] scores = lists.scores(mentee);
        for (int at = lists.size(mentee) - 1; at >= 0; at--) {
            long distance = from + prices[candidates[at]] - scores[at];
            if (couldBeShorter(distance)) {
                reachMentor(candidates[at], mentee, scores[at], distance);
            }
        }
    }

    private void reachMentor(int mentor, int mentee, int score, long distance) {
        if ((mentorSeen[mentor] == search && toMentor[mentor] <= distance)
                || (net.needs[mentee] > 1 && made.has(mentee, mentor))) {
            return;
        }
        mentorSeen[mentor] = search;
        toMentor[mentor] = distance;
        fromMentee[mentor] = mentee;
        fromScore[mentor] = score;
        if (made.full(mentor)) {
            queue.add(distance, mentor);
        } else {
            shortest = distance;
            endMentor = mentor;
            endMentee = NOBODY;
        }
    }

    /** Whoever lies nearer than the end becomes dearer by the rest of the way, so that the way is tight. */
    private void raisePrices() {
        for (int at = 0; at < doneMentorCount; at++) {
            int mentor = doneMentors[at];
            prices[mentor] += Math.max(0, shortest - toMentor[mentor]);
        }
        for (int at = 0; at < doneMenteeCount; at++) {
            int mentee = doneMentees[at];
            benefits[mentee] -= Math.max(0, shortest - toMentee[mentee]);
        }
    }

    private void augment(int source) {
        int mentor = endMentor;
        if (endMentee != NOBODY) {
            mentor = fromMentor[endMentee];
            if (mentor == NOBODY) {
                return;
            }
            made.part(endMentee, mentor);
        }
        int mentee;
        do {
            mentee = fromMentee[mentor];
            int left = fromMentor[mentee];
            if (left != NOBODY) {
                made.part(mentee, left);
            }
            made.make(mentee, mentor, fromScore[mentor]);
            mentor = left;
        } while (mentee != source);
    }
}
