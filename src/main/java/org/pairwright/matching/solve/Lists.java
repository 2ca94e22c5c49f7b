package org.pairwright.matching.solve;

import java.util.Arrays;
import org.pairwright.matching.rows.ScoreRows;

/** The pairs that are looked at: for every mentee some mentors with their scores, and for every mentor who lists her. */
final class Lists {
    private static final int[] NONE = {};
    private static final long[] NOBODY = {};

    private final int[][] mentorsOf;
    private final int[][] scoresOf;
    private final int[] sizes;

    /** For every mentor the mentees who list her, each with her score in the lower half; made when first asked for. */
    private long[][] listers = new long[0][];

    private final int[] listerCounts;

    Lists(ScoreRows rows) {
        this.mentorsOf = new int[rows.mentees()][];
        this.scoresOf = new int[rows.mentees()][];
        this.sizes = new int[rows.mentees()];
        this.listerCounts = new int[rows.mentors()];
        Arrays.fill(mentorsOf, NONE);
        Arrays.fill(scoresOf, NONE);
    }

    int[] mentors(int mentee) {
        return mentorsOf[mentee];
    }

    int[] scores(int mentee) {
        return scoresOf[mentee];
    }

    int size(int mentee) {
        return sizes[mentee];
    }

    void reserve(int mentee, int count) {
        if (mentorsOf[mentee].length < count) {
            mentorsOf[mentee] = Arrays.copyOf(mentorsOf[mentee], count);
            scoresOf[mentee] = Arrays.copyOf(scoresOf[mentee], count);
        }
    }

    /** Lists a pair that was not listed. */
    void add(int mentee, int mentor, int score) {
        int at = sizes[mentee]++;
        if (at == mentorsOf[mentee].length) {
            reserve(mentee, at + at / 4 + 8);
        }
        mentorsOf[mentee][at] = mentor;
        scoresOf[mentee][at] = score;
        if (listers.length > 0) {
            addLister(mentor, packed(mentee, score));
        }
    }

    /** Takes a pair off, if it is listed. */
    void remove(int mentee, int mentor) {
        int at = at(mentee, mentor);
        if (at < 0) {
            return;
        }
        int last = --sizes[mentee];
        mentorsOf[mentee][at] = mentorsOf[mentee][last];
        scoresOf[mentee][at] = scoresOf[mentee][last];
        if (listers.length > 0) {
            long[] some = listers[mentor];
            int place = 0;
            while (mentee(some[place]) != mentee) {
                place++;
            }
            some[place] = some[--listerCounts[mentor]];
        }
    }

    /** Whether a mentor is among the first that are listed. */
    boolean has(int mentee, int mentor, int first) {
        for (int at = 0; at < first; at++) {
            if (mentorsOf[mentee][at] == mentor) {
                return true;
            }
        }
        return false;
    }

    int at(int mentee, int mentor) {
        int[] listed = mentorsOf[mentee];
        for (int at = sizes[mentee] - 1; at >= 0; at--) {
            if (listed[at] == mentor) {
                return at;
            }
        }
        return -1;
    }

    /** Only the first {@link #listerCount} are valid. */
    long[] listers(int mentor) {
        if (listers.length == 0) {
            collect();
        }
        return listers[mentor];
    }

    int listerCount(int mentor) {
        return listerCounts[mentor];
    }

    static int mentee(long lister) {
        return (int) (lister >>> 32);
    }

    static int score(long lister) {
        return (int) lister;
    }

    private static long packed(int mentee, int score) {
        return (long) mentee << 32 | score;
    }

    private void collect() {
        for (int mentee = 0; mentee < sizes.length; mentee++) {
            for (int at = 0; at < sizes[mentee]; at++) {
                listerCounts[mentorsOf[mentee][at]]++;
            }
        }
        listers = new long[listerCounts.length][];
        for (int mentor = 0; mentor < listers.length; mentor++) {
            listers[mentor] = listerCounts[mentor] == 0 ? NOBODY : new long[listerCounts[mentor]];
        }
        Arrays.fill(listerCounts, 0);
        for (int mentee = 0; mentee < sizes.length; mentee++) {
            for (int at = 0; at < sizes[mentee]; at++) {
                addLister(mentorsOf[mentee][at], packed(mentee, scoresOf[mentee][at]));
            }
        }
    }

    private void addLister(int mentor, long lister) {
        int at = listerCounts[mentor]++;
        if (at == listers[mentor].length) {
            listers[mentor] = Arrays.copyOf(listers[mentor], Math.max(4, at + at / 2));
        }
        listers[mentor][at] = lister;
    }
}
