package org.pairwright.matching.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Scores, needs, places, running pairs, balance and groups that nest, from a seed. */
final class RandomRoom {
    final int[][] scores;
    final Room room;
    private final SplittableRandom random;

    RandomRoom(long seed, int mostMentees, int mostMentors, int mostPoints) {
        this.random = new SplittableRandom(seed);
        int mentees = mostMentees < 10 ? 1 + random.nextInt(mostMentees) : mostMentees;
        int mentors = mostMentors < 10 ? 1 + random.nextInt(mostMentors) : mostMentors;
        scores = new int[mentees][mentors];
        for (int[] row : scores) {
            Arrays.setAll(row, _ -> random.nextInt(4) == 0 ? -1 : random.nextInt(mostPoints + 1));
        }
        long balance = (long) random.nextInt(2) * random.nextInt(1 + mostPoints / 2);
        long price = random.nextInt(3) == 0 ? random.nextInt(-mostPoints, mostPoints) : random.nextInt(2) * 1_000_000L;
        room = new Room(
                counts(mentees, 2), counts(mentors, 3), counts(mentors, 2), balance, groups(mentees, mentors), price);
    }

    Weights weights() {
        return weights(scores, room.places().length);
    }

    static Weights weights(int[][] scores, int mentors) {
        return new Weights() {
            @Override
            public int mentees() {
                return scores.length;
            }

            @Override
            public int mentors() {
                return mentors;
            }

            @Override
            public void read(int mentee, long[] row) {
                Arrays.setAll(row, mentor -> scores[mentee][mentor] < 0 ? NEVER : scores[mentee][mentor]);
            }
        };
    }

    private int[] counts(int people, int most) {
        int[] counts = new int[people];
        Arrays.setAll(counts, _ -> random.nextInt(most + 1));
        return counts;
    }

    private List<Group> groups(int mentees, int mentors) {
        List<Group> groups = new ArrayList<>();
        for (int at = random.nextInt(5); at > 0; at--) {
            boolean ofMentees = random.nextBoolean();
            int people = ofMentees ? mentees : mentors;
            var members = new BitSet();
            int first = random.nextInt(people);
            members.set(first, first + 1 + random.nextInt(people - first));
            var group = new Group(ofMentees, members, random.nextInt(1 + Math.max(3, people / 3)));
            if (groups.stream().noneMatch(group::crosses)) {
                groups.add(group);
            }
        }
        return groups;
    }
}
