package org.pairwright.matching.circle.close;

import java.util.HashMap;
import java.util.Map;
import org.pairwright.matching.circle.proof.Placing;

/** What came of the search, and what it would mean to open a circle that was closed. */
public final class Closed {
    private final Placing placing;
    private final int looks;
    private final Relaxed relaxed;
    private final Open[] decided;
    private final Map<Integer, IfOpen> asked = new HashMap<>();

    Closed(Placing placing, int looks, Relaxed relaxed, Open[] decided) {
        this.placing = placing;
        this.looks = looks;
        this.relaxed = relaxed;
        this.decided = decided;
    }

    public Placing placing() {
        return placing;
    }

    /** How many choices of circles were looked at, whole or in part. */
    public int looks() {
        return looks;
    }

    /** What it would mean if a closed circle had to open while the others stay as they are. */
    public IfOpen ifOpen(int circle) {
        return asked.computeIfAbsent(circle, this::open);
    }

    private IfOpen open(int circle) {
        Open[] other = decided.clone();
        other[circle] = Open.YES;
        Found found = relaxed.at(other);
        return found.possible()
                ? new IfOpen.Possible(placing.total() - found.worth().points())
                : new IfOpen.TooFew(found.worth().missing());
    }

    /** What opening a closed circle would mean. */
    public sealed interface IfOpen {

        /** It could meet. As many people would have seats. */
        record Possible(long pointsLost) implements IfOpen {}

        /** So many members would be missing, here or where they were taken from. */
        record TooFew(int missing) implements IfOpen {}
    }
}
