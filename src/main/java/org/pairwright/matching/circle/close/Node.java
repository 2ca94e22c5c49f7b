package org.pairwright.matching.circle.close;

import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.matching.circle.proof.Proof;

/** A part of all choices of circles: some are decided, the others open. */
final class Node {
    private final int number;
    private final Open[] decided;
    private final long worth;
    private final int branch;
    private final Proof evidence;
    private Optional<Children> children = Optional.empty();

    private record Children(Node open, Node closed) {}

    /**
     * Looked at.
     *
     * @param number in the order of looking
     */
    Node(int number, Open[] decided, Found found, OptionalInt branch) {
        this.number = number;
        this.decided = decided;
        this.worth = found.worth().all();
        this.branch = branch.orElse(-1);
        this.evidence = found.evidence();
    }

    int number() {
        return number;
    }

    /** Nothing in it is worth more. */
    long worth() {
        return worth;
    }

    /** Whether it is to be split, where something in it could still be better. */
    boolean splits() {
        return branch >= 0;
    }

    /** The decisions with one more: of the circle at which it is to be split. */
    Open[] with(Open decision) {
        Open[] more = decided.clone();
        more[branch] = decision;
        return more;
    }

    void split(Node open, Node closed) {
        children = Optional.of(new Children(open, closed));
    }

    Proof proof() {
        return children.map(this::split).orElse(evidence);
    }

    private Proof split(Children both) {
        return new Proof.Split(branch, both.open().proof(), both.closed().proof());
    }
}
