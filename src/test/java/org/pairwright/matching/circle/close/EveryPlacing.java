package org.pairwright.matching.circle.close;

import org.pairwright.matching.circle.proof.Placing;

/** Tries every placing of a few people: most seats first, then most points. */
final class EveryPlacing {
    private final Table table;
    private final int[] taken;
    private int seats = -1;
    private long points;

    private EveryPlacing(Table table) {
        this.table = table;
        this.taken = new int[table.circles()];
        place(0, 0, 0);
    }

    record Best(int seats, long points) {}

    static Best of(Table table) {
        var all = new EveryPlacing(table);
        return new Best(all.seats, all.points);
    }

    private void place(int member, int seated, long earned) {
        if (member == table.members()) {
            compare(seated, earned);
            return;
        }
        place(member + 1, seated, earned);
        for (int circle = 0; circle < taken.length; circle++) {
            if (table.points(member, circle) >= 0) {
                taken[circle]++;
                place(member + 1, seated + 1, earned + table.points(member, circle));
                taken[circle]--;
            }
        }
    }

    private void compare(int seated, long earned) {
        for (int circle = 0; circle < taken.length; circle++) {
            int room = table.rooms().room().get(circle);
            if (taken[circle] > room || (taken[circle] > 0 && taken[circle] < table.needs(circle))) {
                return;
            }
        }
        if (seated > seats || (seated == seats && earned > points)) {
            seats = seated;
            points = earned;
        }
    }

    static int seats(Placing placing) {
        int seats = 0;
        for (int circle : placing.circleOf()) {
            seats += circle == Placing.NOWHERE ? 0 : 1;
        }
        return seats;
    }
}
