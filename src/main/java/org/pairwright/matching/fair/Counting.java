package org.pairwright.matching.fair;

import java.util.Arrays;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;

/**
 * Counts the most pairs that there can be above a floor, by augmenting ways that no search visits twice (Hopcroft and Karp,
 * "An n^5/2 algorithm for maximum matchings in bipartite graphs", 1973, without the layers). It gives a number
 * quickly, and a proof to whoever asks for it.
 */
final class Counting {
    private static final long MOST_KEPT = 4_000_000;

    private final Demand demand;
    private final int[][] rows;
    private final int[][] menteesOf;
    private final int[] taken;
    private final int[] given;
    private final boolean[] visited;
    private long floor;

    private Counting(ScoreRows all, Demand demand) {
        this.demand = demand;
        this.rows = new int[all.mentees()][all.mentors()];
        for (int mentee = 0; mentee < rows.length; mentee++) {
            all.read(mentee, rows[mentee]);
        }
        this.menteesOf = new int[all.mentors()][];
        for (int mentor = 0; mentor < menteesOf.length; mentor++) {
            menteesOf[mentor] = new int[Math.clamp(demand.places()[mentor], 0, rows.length)];
        }
        this.taken = new int[menteesOf.length];
        this.given = new int[rows.length];
        this.visited = new boolean[menteesOf.length];
    }

    /** Whether the scores are few enough to be kept for counting again and again. */
    static boolean fits(ScoreRows rows) {
        return (long) rows.mentees() * rows.mentors() <= MOST_KEPT;
    }

    static Counting of(ScoreRows rows, Demand demand) {
        return new Counting(rows, demand);
    }

    /** The most pairs of at least so many points. */
    int most(long leastPoints) {
        floor = leastPoints;
        Arrays.fill(taken, 0);
        Arrays.fill(given, 0);
        int made = 0;
        int more = 1;
        while (more > 0) {
            Arrays.fill(visited, false);
            more = 0;
            for (int mentee = 0; mentee < rows.length; mentee++) {
                while (given[mentee] < demand.needs()[mentee] && place(mentee)) {
                    given[mentee]++;
                    more++;
                }
            }
            made += more;
        }
        return made;
    }

    /**
     * The pairs that were counted last, with a proof that there are no more: where an unmet need costs 1, of every pair the
     * mentee or the mentor is counted (König, "Gráfok és mátrixok", 1931), by whom those without a mentor could come to if
     * others moved.
     */
    Assignment proved() {
        int[][] mentorsOf = mentorsOf();
        long[] prices = new long[menteesOf.length];
        long[] benefits = new long[rows.length];
        int[] reached = new int[rows.length];
        int count = 0;
        for (int mentee = 0; mentee < rows.length; mentee++) {
            if (given[mentee] < demand.needs()[mentee]) {
                benefits[mentee] = -1;
                reached[count++] = mentee;
            }
        }
        for (int at = 0; at < count; at++) {
            int mentee = reached[at];
            for (int mentor = 0; mentor < prices.length; mentor++) {
                if (prices[mentor] == 0 && allowed(rows[mentee][mentor]) && !has(mentor, mentee)) {
                    prices[mentor] = 1;
                    for (int place = 0; place < taken[mentor]; place++) {
                        int next = menteesOf[mentor][place];
                        if (benefits[next] == 0) {
                            benefits[next] = -1;
                            reached[count++] = next;
                        }
                    }
                }
            }
        }
        return new Assignment(mentorsOf, prices, benefits);
    }

    private int[][] mentorsOf() {
        int[][] mentorsOf = new int[rows.length][];
        for (int mentee = 0; mentee < rows.length; mentee++) {
            mentorsOf[mentee] = new int[given[mentee]];
        }
        int[] met = new int[rows.length];
        for (int mentor = 0; mentor < menteesOf.length; mentor++) {
            for (int place = 0; place < taken[mentor]; place++) {
                int mentee = menteesOf[mentor][place];
                mentorsOf[mentee][met[mentee]++] = mentor;
            }
        }
        return mentorsOf;
    }

    private boolean place(int mentee) {
        int[] row = rows[mentee];
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (allowed(row[mentor])
                    && !visited[mentor]
                    && taken[mentor] < menteesOf[mentor].length
                    && !has(mentor, mentee)) {
                menteesOf[mentor][taken[mentor]++] = mentee;
                return true;
            }
        }
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (allowed(row[mentor]) && !visited[mentor] && !has(mentor, mentee)) {
                visited[mentor] = true;
                if (giveWay(mentor, mentee)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean giveWay(int mentor, int mentee) {
        for (int at = 0; at < taken[mentor]; at++) {
            if (place(menteesOf[mentor][at])) {
                menteesOf[mentor][at] = mentee;
                return true;
            }
        }
        return false;
    }

    private boolean has(int mentor, int mentee) {
        for (int at = 0; at < taken[mentor]; at++) {
            if (menteesOf[mentor][at] == mentee) {
                return true;
            }
        }
        return false;
    }

    private boolean allowed(int score) {
        return score >= 0 && score >= floor;
    }
}
