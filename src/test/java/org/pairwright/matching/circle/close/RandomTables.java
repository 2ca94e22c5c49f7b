package org.pairwright.matching.circle.close;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pairwright.matching.circle.proof.Rooms;

/** People and circles from a seed. */
final class RandomTables {
    private final SplittableRandom random;

    RandomTables(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** At most so many; sizes and scores of every kind, also such as nobody would enter. */
    Table tiny(int mostMembers, int mostCircles) {
        int members = random.nextInt(mostMembers + 1);
        int circles = 1 + random.nextInt(mostCircles);
        int mostPoints = 1 + random.nextInt(random.nextInt(3) == 0 ? 3 : 100);
        int forbidden = random.nextInt(80);
        List<Integer> needs = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (int circle = 0; circle < circles; circle++) {
            needs.add(random.nextInt(5));
            room.add(random.nextInt(10) == 0 ? random.nextInt(2) : needs.get(circle) + random.nextInt(3));
        }
        int[][] points = new int[members][circles];
        for (int[] row : points) {
            for (int circle = 0; circle < circles; circle++) {
                row[circle] = random.nextInt(100) < forbidden ? -1 : random.nextInt(mostPoints);
            }
        }
        return new Table(points, new Rooms(needs, room));
    }

    /** As a program has them: 3 to 10 members, some circles forbidden to some people, topics liked by some. */
    Table usual(int members, int circles) {
        List<Integer> needs = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (int circle = 0; circle < circles; circle++) {
            needs.add(3 + random.nextInt(4));
            room.add(needs.get(circle) + 2 + random.nextInt(5));
        }
        int[][] points = new int[members][circles];
        for (int[] row : points) {
            for (int circle = 0; circle < circles; circle++) {
                boolean wanted = random.nextInt(circles) < 3;
                row[circle] = random.nextInt(4) == 0 ? -1 : (wanted ? 5_000 : 0) + random.nextInt(5_000);
            }
        }
        return new Table(points, new Rooms(needs, room));
    }
}
