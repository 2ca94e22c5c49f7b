package org.pairwright.matching.circle.close;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.circle.close.Found.Worth;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.matching.circle.proof.Proof;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Standing;

/**
 * Places everybody exactly, for circles of which it is decided whether they get members. Each circle stands for two mentors:
 * the first seats of an open circle, as many as it needs, counted as more by a bonus, and its other seats. The solver stands
 * ready, so that another decision is only a change of places.
 */
final class Relaxed {
    private final Table table;
    private final Standing standing;
    private final int[] places;

    Relaxed(Table table, Pulse pulse) {
        this.table = table;
        this.places = new int[2 * table.circles()];
        for (int circle = 0; circle < table.circles(); circle++) {
            places[2 * circle + 1] = table.room(circle);
        }
        int[] needs = new int[table.members()];
        Arrays.fill(needs, 1);
        var demand = new Demand(needs, places.clone(), table.unplacedPrice());
        this.standing = Standing.of(new Rows(table), demand, pulse);
    }

    Found at(Open[] decided) {
        for (int circle = 0; circle < decided.length; circle++) {
            int first = decided[circle] == Open.YES ? table.needs(circle) : 0;
            places(2 * circle, first);
            places(2 * circle + 1, decided[circle] == Open.NO ? 0 : Math.max(0, table.room(circle) - first));
        }
        return found(standing.assignment());
    }

    private void places(int column, int count) {
        if (places[column] != count) {
            places[column] = count;
            standing.places(column, count);
        }
    }

    private Found found(Assignment assignment) {
        int[] circleOf = new int[table.members()];
        int[] seats = new int[table.circles()];
        int[] lacking = firstSeats();
        long points = 0;
        long unplaced = 0;
        for (int member = 0; member < circleOf.length; member++) {
            int[] columns = assignment.mentorsOf()[member];
            circleOf[member] = columns.length == 0 ? Placing.NOWHERE : columns[0] / 2;
            if (columns.length == 0) {
                unplaced++;
            } else {
                points += table.points(member, circleOf[member]);
                seats[circleOf[member]]++;
                lacking[circleOf[member]] -= 1 - columns[0] % 2;
            }
        }
        int missing = Arrays.stream(lacking).sum();
        var worth = new Worth(points, points - unplaced * table.unplacedPrice(), missing);
        Proof evidence = missing == 0
                ? new Proof.Priced(assignment.benefits(), assignment.prices())
                : tooFew(assignment, lacking);
        return new Found(listed(circleOf), listed(seats), worth, evidence);
    }

    private static List<Integer> listed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private int[] firstSeats() {
        return IntStream.range(0, table.circles())
                .map(circle -> places[2 * circle])
                .toArray();
    }

    /** From circles that lack members on: whoever may join one sits in a first seat of a circle that then lacks her. */
    private Proof tooFew(Assignment assignment, int[] lacking) {
        var reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int circle = 0; circle < lacking.length; circle++) {
            if (lacking[circle] > 0) {
                reached.set(circle);
                open.add(circle);
            }
        }
        while (!open.isEmpty()) {
            int circle = open.remove();
            for (int member = 0; member < table.members(); member++) {
                int[] columns = assignment.mentorsOf()[member];
                if (table.points(member, circle) >= 0 && columns.length > 0 && !reached.get(columns[0] / 2)) {
                    reached.set(columns[0] / 2);
                    open.add(columns[0] / 2);
                }
            }
        }
        return new Proof.TooFew(reached.stream().boxed().toList());
    }

    /** A row of two scores for each circle. */
    private record Rows(Table table) implements ScoreRows {

        @Override
        public int mentees() {
            return table.members();
        }

        @Override
        public int mentors() {
            return 2 * table.circles();
        }

        @Override
        public void read(int mentee, int[] row) {
            for (int column = 0; column < row.length; column++) {
                row[column] = score(mentee, column);
            }
        }

        @Override
        public int score(int mentee, int mentor) {
            int points = table.points(mentee, mentor / 2);
            return points < 0 ? FORBIDDEN : mentor % 2 == 1 ? points : (int) (points + table.bonus());
        }
    }
}
