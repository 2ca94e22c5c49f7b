package org.pairwright.matching.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Between an assignment that keeps the quotas and a better one that does not lie others: where the two differ, the people
 * fall into sets that have nothing to do with each other, and each can be taken from either. As many as the quotas and groups
 * allow are taken from the better one.
 */
final class Exchange {
    private final ScoreRows rows;
    private final Room room;
    private final List<Mixing> quotas;
    private final long[] pinned;

    Exchange(ScoreRows rows, Room room, List<Mixing> quotas, long[] pinned) {
        this.rows = rows;
        this.room = room;
        this.quotas = quotas;
        this.pinned = pinned;
    }

    int[][] from(int[][] kept, int[][] better) {
        int[][] mixed = kept.clone();
        var worth = new Worth(rows, room);
        long now = worth.of(mixed);
        for (List<Integer> set : sets(kept, better)) {
            int[][] changed = mixed.clone();
            set.forEach(mentee -> changed[mentee] = better[mentee]);
            long then = worth.of(changed);
            if (then > now && allowed(changed)) {
                mixed = changed;
                now = then;
            }
        }
        return mixed;
    }

    /** The mentees of each set, those first that gain most. */
    private List<List<Integer>> sets(int[][] kept, int[][] better) {
        int[] above = new int[kept.length + rows.mentors()];
        Arrays.setAll(above, at -> at);
        for (int mentee = 0; mentee < kept.length; mentee++) {
            if (!Arrays.equals(kept[mentee], better[mentee])) {
                join(above, mentee, kept[mentee], kept.length);
                join(above, mentee, better[mentee], kept.length);
            }
        }
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int mentee = 0; mentee < kept.length; mentee++) {
            if (!Arrays.equals(kept[mentee], better[mentee])) {
                sets.computeIfAbsent(top(above, mentee), _ -> new ArrayList<>()).add(mentee);
            }
        }
        return sets.values().stream()
                .sorted(Comparator.comparingLong((List<Integer> set) -> -gain(set, kept, better)))
                .toList();
    }

    private long gain(List<Integer> set, int[][] kept, int[][] better) {
        long gain = 0;
        for (int mentee : set) {
            gain += points(mentee, better[mentee]) - points(mentee, kept[mentee]);
        }
        return gain;
    }

    private long points(int mentee, int[] mentors) {
        return Arrays.stream(mentors)
                .mapToLong(mentor -> rows.score(mentee, mentor))
                .sum();
    }

    private static void join(int[] above, int mentee, int[] mentors, int mentees) {
        for (int mentor : mentors) {
            above[top(above, mentees + mentor)] = top(above, mentee);
        }
    }

    private static int top(int[] above, int one) {
        int at = one;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    private boolean allowed(int[][] mentorsOf) {
        long[] slack = pinned.clone();
        long[] within = new long[room.groups().size()];
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                for (int at = 0; at < slack.length; at++) {
                    slack[at] += quotas.get(at).count(mentee, mentor);
                }
                for (int at = 0; at < within.length; at++) {
                    Group group = room.groups().get(at);
                    within[at] += group.members().get(group.ofMentees() ? mentee : mentor) ? 1 : 0;
                }
            }
        }
        for (int at = 0; at < within.length; at++) {
            if (within[at] > room.groups().get(at).most()) {
                return false;
            }
        }
        return Arrays.stream(slack).allMatch(one -> one >= 0);
    }
}
