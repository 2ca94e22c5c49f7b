package org.pairwright.matching.circle.close;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.matching.circle.proof.Placing.Most;
import org.pairwright.matching.rows.Pulse;

/**
 * Tries which circles to close, by branch and bound (Land and Doig, 1960). The bound of a part is that of the problem without
 * the least size of the circles that are not decided, solved exactly. The part that promises most is looked at first, and down
 * from it to a placing that is allowed. After so many looks the search ends, and what is not looked at bounds the result.
 */
public final class Closing {
    private final Table table;
    private final Relaxed relaxed;
    private final Pulse pulse;
    private final int mostLooks;
    private final PriorityQueue<Node> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Node::worth).reversed().thenComparingInt(Node::number));
    private Found best;
    private int looks;

    private Closing(Table table, int mostLooks, Pulse pulse) {
        this.table = table;
        this.pulse = pulse;
        this.mostLooks = mostLooks;
        this.relaxed = new Relaxed(table, pulse);
        this.best = relaxed.at(all(Open.NO));
    }

    /**
     * Searches.
     *
     * @param mostLooks after how many looks it ends even if nothing is proved
     * @param pulse beaten with the number of looks; what it throws ends the work
     */
    public static Closed search(Table table, int mostLooks, Pulse pulse) {
        var closing = new Closing(table, mostLooks, pulse);
        Node root = closing.look(closing.all(Open.EITHER));
        closing.run(root);
        closing.improve();
        return closing.closed(root);
    }

    private void run(Node root) {
        queue(root);
        while (mayBeBettered() && looks < mostLooks) {
            down(waiting.remove());
        }
    }

    /** Always on with the better half, the other waits. */
    private void down(Node from) {
        Node at = from;
        while (promises(at) && looks < mostLooks) {
            Node open = look(at.with(Open.YES));
            Node closed = look(at.with(Open.NO));
            at.split(open, closed);
            boolean better = promises(open) && open.worth() > closed.worth();
            queue(better ? closed : open);
            at = better ? open : closed;
        }
        queue(at);
    }

    private void queue(Node node) {
        if (promises(node)) {
            waiting.add(node);
        }
    }

    private boolean promises(Node node) {
        return node.splits() && node.worth() > best.worth().all();
    }

    private boolean mayBeBettered() {
        return !waiting.isEmpty() && promises(waiting.element());
    }

    private Node look(Open[] decided) {
        pulse.beat(looks);
        Found found = relaxed.at(decided);
        var between = found.possible() ? between(decided, found) : OptionalInt.empty();
        if (found.possible() && between.isEmpty()) {
            keep(found);
        }
        return new Node(looks++, decided, found, between);
    }

    private void keep(Found found) {
        if (found.worth().all() > best.worth().all()) {
            best = found;
        }
    }

    /** The undecided circle that gets some members, but fewer than it needs: the one that is farthest from both. */
    private OptionalInt between(Open[] decided, Found found) {
        return IntStream.range(0, decided.length)
                .filter(circle -> decided[circle] == Open.EITHER && far(found, circle) > 0)
                .boxed()
                .max(Comparator.comparingInt((Integer circle) -> far(found, circle))
                        .thenComparing(Comparator.reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private int far(Found found, int circle) {
        return Math.min(
                found.seats().get(circle), table.needs(circle) - found.seats().get(circle));
    }

    /** What the search left undecided may still be bettered by opening or closing one circle. */
    private void improve() {
        long before;
        do {
            before = best.worth().all();
            for (int circle = 0; circle < table.circles() && mayBeBettered(); circle++) {
                Open[] decided = kept();
                if (decided[circle] != Open.EITHER && table.room(circle) > 0) {
                    decided[circle] = decided[circle] == Open.YES ? Open.NO : Open.YES;
                    look(decided);
                }
            }
        } while (best.worth().all() > before);
    }

    /** As the best has it: those with members are open, the others closed, as far as it matters. */
    private Open[] kept() {
        return IntStream.range(0, table.circles())
                .mapToObj(circle ->
                        table.needs(circle) == 0 ? Open.EITHER : best.seats().get(circle) > 0 ? Open.YES : Open.NO)
                .toArray(Open[]::new);
    }

    private Open[] all(Open one) {
        Open[] all = new Open[table.circles()];
        Arrays.fill(all, one);
        return all;
    }

    private Closed closed(Node root) {
        long most = mayBeBettered() ? waiting.element().worth() : best.worth().all();
        var placing = new Placing(best.circleOf(), best.worth().points(), decoded(most), root.proof());
        return new Closed(placing, looks, relaxed, kept());
    }

    /** As many seats and points as a worth stands for. */
    private Most decoded(long worth) {
        long price = table.unplacedPrice();
        long unplaced = Math.ceilDiv(-worth, price);
        return new Most((int) (table.members() - unplaced), worth + unplaced * price, price, table.bonus());
    }
}
