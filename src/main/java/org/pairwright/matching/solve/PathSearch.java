package org.pairwright.matching.solve;

/**
 * Places one need after the other along a shortest path (Jonker and Volgenant, "A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems", 1987), with several places to a mentor and several needs to a mentee. At
 * every moment no pair beats the prices: benefit + price is at least the score for every allowed pair that is not made.
 * Pairs that are not on a shortlist take part by a bound: when a search comes so far that one of them could matter, the
 * list is lengthened. So the result is exact although most pairs are never looked at twice.
 */
final class PathSearch {
    private static final int NOBODY = -1;
    private static final int BEAT_EVERY = 64;

    private final Demand demand;
    private final int mentors;
    private final int mentees;
    private final Made made;
    private final Shortlists shortlists;
    private final long[] prices;
    private final long[] benefits;
    private final Runnable beat;
    private int listed;

    /** The length of the shortest way to each mentor and mentee, valid where the search number is the present one. */
    private final long[] toMentor;

    private final long[] toMentee;
    private final int[] mentorSeen;
    private final int[] menteeSeen;
    private final int[] mentorDone;
    private final int[] menteeDone;
    private final int[] listedIn;
    private int search;

    /** The way back: the mentee from whom a mentor was reached, the mentor from whom a mentee was reached. */
    private final int[] fromMentee;

    private final int[] fromScore;
    private final int[] fromMentor;
    private final int[] doneMentors;
    private final int[] doneMentees;
    private int doneMentorCount;
    private int doneMenteeCount;

    /** Events by their distance: a full mentor, a mentee's unlisted mentors, a mentee reached at a detour. */
    private final Queue queue = new Queue();

    private long shortest;
    private int endMentor;
    private int endMentee;

    PathSearch(ScoreRows rows, Demand demand, Runnable beat) {
        this.demand = demand;
        this.beat = beat;
        this.mentors = rows.mentors();
        this.mentees = rows.mentees();
        this.made = new Made(demand);
        this.prices = new long[mentors];
        this.benefits = new long[mentees];
        this.shortlists = new Shortlists(rows, prices);
        this.toMentor = new long[mentors];
        this.mentorSeen = new int[mentors];
        this.mentorDone = new int[mentors];
        this.fromMentee = new int[mentors];
        this.fromScore = new int[mentors];
        this.doneMentors = new int[mentors];
        this.toMentee = new long[mentees];
        this.menteeSeen = new int[mentees];
        this.menteeDone = new int[mentees];
        this.listedIn = new int[mentees];
        this.fromMentor = new int[mentees];
        this.doneMentees = new int[mentees];
    }

    /** Meets all needs of a mentee as well as can be, those that were placed before moving where that is best. */
    void place(int mentee) {
        shortlists.renew(mentee);
        listedIn[mentee] = search + 1;
        benefits[mentee] = shortlists.bestWorth(mentee, -demand.unplacedPrice());
        for (int need = 0; need < demand.needs()[mentee]; need++) {
            search(mentee);
            raisePrices();
            augment(mentee);
        }
    }

    Assignment assignment() {
        return new Assignment(made.mentorsOfAll(), prices, benefits);
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
            } else if (event < mentors + mentees) {
                lengthen(event - mentors);
            } else {
                visitMenteeOnce(event - mentors - mentees);
            }
        }
    }

    /**
     * Where being unplaced costs nothing, a place is better than none on a tie. Where it costs something, a tie is worth no
     * further search: behind places that are dear because they are short, there are very many of them.
     */
    private boolean couldBeShorter(long distance) {
        return distance < shortest || (distance == shortest && endMentor == NOBODY && demand.unplacedPrice() == 0);
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
        boolean severalNeeds = demand.needs()[mentee] > 1;
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
            queue.add(distance + premium, mentors + mentees + mentee);
        }
    }

    private void visitMenteeOnce(int mentee) {
        if (menteeDone[mentee] != search) {
            visitMentee(mentee);
        }
    }

    private void visitMentee(int mentee) {
        menteeDone[mentee] = search;
        doneMentees[doneMenteeCount++] = mentee;
        long toBeUnplaced = toMentee[mentee] + benefits[mentee] + demand.unplacedPrice();
        if (toBeUnplaced < shortest) {
            shortest = toBeUnplaced;
            endMentee = mentee;
            endMentor = NOBODY;
        }
        reachMentors(mentee);
    }

    private void lengthen(int mentee) {
        if (listedIn[mentee] == search) {
            shortlists.lengthen(mentee);
        } else {
            shortlists.renew(mentee);
            listedIn[mentee] = search;
        }
        if (++listed % BEAT_EVERY == 0) {
            beat.run();
        }
        reachMentors(mentee);
    }

    private void reachMentors(int mentee) {
        long from = toMentee[mentee] + benefits[mentee];
        int[] candidates = shortlists.mentors(mentee);
        int[] scores = shortlists.scores(mentee);
        for (int at = 0; at < candidates.length; at++) {
            long distance = from + prices[candidates[at]] - scores[at];
            if (couldBeShorter(distance)) {
                reachMentor(candidates[at], mentee, scores[at], distance);
            }
        }
        long leftOut = shortlists.bestLeftOut(mentee);
        if (leftOut != Shortlists.NOBODY && couldBeShorter(from - leftOut)) {
            queue.add(from - leftOut, mentors + mentee);
        }
    }

    private void reachMentor(int mentor, int mentee, int score, long distance) {
        if ((mentorSeen[mentor] == search && toMentor[mentor] <= distance)
                || (demand.needs()[mentee] > 1 && made.has(mentee, mentor))) {
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
