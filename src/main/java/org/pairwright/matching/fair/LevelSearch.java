package org.pairwright.matching.fair;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.matching.matrix.Queue;

/**
 * Leaves as few pairs of one score as can be, in a minimum cost flow (Ford and Fulkerson, "Flows in Networks", 1962, the
 * primal-dual algorithm): all pairs of the score are parted, and who lost a mentor is led to a place that was lost along the
 * cheapest ways, a pair of the score costing 1 and all others nothing. Whoever need not be placed may stay out instead, and
 * a place that need not be full may stay free, as long as as many others come in: they meet in one node, outside.
 */
final class LevelSearch {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Tight tight;
    private final int score;
    private final int mentees;
    private final int outside;

    /** How far each node is from where the ways begin: mentees, then mentors, then outside. */
    private final int[] height;

    /** How many mentors each mentee lost, and how many mentees each mentor lost; below 0. */
    private final int[] lost;

    private final int[] away;
    private final boolean[] done;
    private final int[] next;
    private final int[] way;
    private final Onward onward;
    private final Queue queue = new Queue();

    private LevelSearch(Tight tight, int score) {
        this.tight = tight;
        this.score = score;
        this.mentees = tight.mentees();
        this.outside = mentees + tight.mentors();
        this.height = new int[outside + 1];
        this.lost = new int[outside + 1];
        this.away = new int[outside + 1];
        this.done = new boolean[outside + 1];
        this.next = new int[outside + 1];
        this.way = new int[outside + 2];
        this.onward = new Onward(tight, score);
    }

    /** Of all that may still be chosen; nothing where there is no pair of the score. */
    static Optional<Prices> of(Tight tight, int score) {
        var search = new LevelSearch(tight, score);
        int missing = search.partAll();
        if (missing == 0) {
            return Optional.empty();
        }
        missing -= search.lead();
        while (missing > 0) {
            search.raise(search.measure());
            missing -= search.lead();
        }
        return Optional.of(search.prices());
    }

    private int partAll() {
        int parted = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int at = tight.made.mentorCount(mentee) - 1; at >= 0; at--) {
                int mentor = tight.made.mentor(mentee, at);
                if (tight.scoreOfMade(mentee, mentor) == score) {
                    tight.part(mentee, mentor);
                    lost[mentee]++;
                    lost[mentees + mentor]--;
                    parted++;
                }
            }
        }
        return parted;
    }

    /**
     * Leads many along ways that cost nothing at the present heights; if some are left that could be led, nothing is found to
     * lie farther, and the next time leads them.
     */
    private int lead() {
        int led = 0;
        Arrays.fill(done, false);
        Arrays.fill(next, 0);
        onward.start(height);
        for (int mentor = 0; mentor < tight.mentors(); mentor++) {
            onward.ends(mentor, endsSoon(mentees + mentor));
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            while (lost[mentee] > 0 && find(mentee)) {
                led++;
            }
        }
        return led;
    }

    /** A place was lost there, or one is free and whoever is outside may come to one that was lost. */
    private boolean endsSoon(int node) {
        return lost[node] < 0 || (hasFree(node - mentees) && height[node] == height[outside]);
    }

    /** One way from a mentee, by depth; dead ends are not tried again. */
    private boolean find(int mentee) {
        int length = 0;
        way[length++] = mentee;
        visit(mentee);
        while (length > 0) {
            int node = way[length - 1];
            if (lost[node] < 0) {
                follow(length);
                return true;
            }
            int step = step(node);
            if (step < 0) {
                length--;
            } else {
                way[length++] = step;
                visit(step);
            }
        }
        return false;
    }

    private void follow(int length) {
        lost[way[0]]--;
        lost[way[length - 1]]++;
        for (int at = 0; at < length; at++) {
            leave(way[at]);
            if (at > 0 && way[at - 1] < mentees && way[at] < outside) {
                tight.make(way[at - 1], way[at] - mentees);
                onward.made(way[at - 1], way[at] - mentees);
            } else if (at > 0 && way[at] < mentees && way[at - 1] < outside) {
                tight.part(way[at], way[at - 1] - mentees);
                onward.parted(way[at], way[at - 1] - mentees);
            }
        }
    }

    private void visit(int node) {
        done[node] = true;
        if (node >= mentees && node < outside) {
            onward.visited(node - mentees, height[node]);
        }
    }

    private void leave(int node) {
        done[node] = false;
        if (node >= mentees && node < outside) {
            onward.waits(node - mentees, height[node]);
            onward.ends(node - mentees, endsSoon(node));
        }
    }

    private int step(int node) {
        if (node == outside) {
            return stepInside();
        }
        return node < mentees ? stepToMentor(node) : stepToMentee(node);
    }

    private int stepToMentor(int mentee) {
        int mentor = onward.next(mentee, height[mentee]);
        if (mentor >= 0) {
            return mentees + mentor;
        }
        return leaves(mentee) && level(mentee) ? outside : -1;
    }

    private int stepToMentee(int node) {
        int mentor = node - mentees;
        for (; next[node] < tight.made.menteeCount(mentor); next[node]++) {
            int mentee = tight.made.mentee(mentor, next[node]);
            if (!done[mentee] && back(mentee, mentor) == 0) {
                return mentee;
            }
        }
        return hasFree(mentor) && level(node) ? outside : -1;
    }

    private int stepInside() {
        for (; next[outside] < outside; next[outside]++) {
            int node = next[outside];
            if (!done[node] && height[node] == height[outside] && comes(node)) {
                return node;
            }
        }
        return -1;
    }

    private boolean level(int node) {
        return height[node] == height[outside] && !done[outside];
    }

    private boolean leaves(int mentee) {
        return !tight.menteeStays[mentee];
    }

    /** A place that need not be full and is not, nor was lost. */
    private boolean hasFree(int mentor) {
        int used = tight.made.menteeCount(mentor) - lost[mentees + mentor];
        return !tight.mentorStays[mentor] && used < tight.places[mentor];
    }

    /** Who may come in from outside: who lacks a mentor; and a place may become free. */
    private boolean comes(int node) {
        if (node >= mentees) {
            return !tight.mentorStays[node - mentees];
        }
        return leaves(node) && tight.made.mentorCount(node) + lost[node] < tight.needs[node];
    }

    /** What it costs to part a pair that is made. */
    private int back(int mentee, int mentor) {
        int cost = tight.scoreOfMade(mentee, mentor) == score ? 1 : 0;
        return height[mentees + mentor] - height[mentee] - cost;
    }

    /** How far all nodes are from who lost a mentor, up to the first place that was lost (Dijkstra). */
    private int measure() {
        Arrays.fill(away, FAR);
        Arrays.fill(done, false);
        queue.clear();
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (lost[mentee] > 0) {
                near(mentee, 0);
            }
        }
        while (!queue.isEmpty()) {
            int node = queue.poll();
            if (!done[node]) {
                done[node] = true;
                if (lost[node] < 0) {
                    return away[node];
                }
                spread(node);
            }
        }
        throw new IllegalStateException("nobody can come back to where she was");
    }

    private void spread(int node) {
        int here = away[node] + height[node];
        if (node == outside) {
            for (int other = 0; other < outside; other++) {
                if (comes(other)) {
                    near(other, here - height[other]);
                }
            }
        } else if (node < mentees) {
            spreadToMentors(node, here);
        } else {
            int mentor = node - mentees;
            for (int at = 0; at < tight.made.menteeCount(mentor); at++) {
                int mentee = tight.made.mentee(mentor, at);
                near(mentee, away[node] + back(mentee, mentor));
            }
            if (hasFree(mentor)) {
                near(outside, here - height[outside]);
            }
        }
    }

    private void spreadToMentors(int mentee, int here) {
        tight.beat();
        byte[] open = tight.open(mentee);
        for (int mentor = 0; mentor < open.length; mentor++) {
            if (open[mentor] >= score) {
                int cost = open[mentor] == score ? 1 : 0;
                near(mentees + mentor, here + cost - height[mentees + mentor]);
            }
        }
        if (leaves(mentee)) {
            near(outside, here - height[outside]);
        }
    }

    private void near(int node, int distance) {
        if (distance < away[node]) {
            away[node] = distance;
            queue.add(distance, node);
        }
    }

    private void raise(int farthest) {
        for (int node = 0; node <= outside; node++) {
            height[node] += Math.min(away[node], farthest) - farthest;
        }
    }

    private Prices prices() {
        int[] benefits = new int[mentees];
        Arrays.setAll(benefits, mentee -> height[mentee] - height[outside]);
        int[] prices = new int[tight.mentors()];
        Arrays.setAll(prices, mentor -> height[outside] - height[mentees + mentor]);
        return new Prices(score, benefits, prices);
    }
}
