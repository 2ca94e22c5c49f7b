package org.pairwright.matching.limit;

import java.util.List;

/**
 * How much there is to give.
 */
public final class Room {
    private final int[] needs;
    private final int[] places;
    private final int[] taken;
    private final long balance;
    private final List<Group> groups;
    private final long unplacedPrice;

    /**
     * The arrays are kept as they are.
     *
     * @param needs of each mentee
     * @param places of each mentor
     * @param taken how many mentees each mentor has already, for the balance
     * @param balance what each further mentee of the same mentor costs more than the one before
     * @param groups whose members may have so many pairs together; no two of a side may cross
     * @param unplacedPrice what an unmet need costs; below 0 where it is worth something
     */
    public Room(int[] needs, int[] places, int[] taken, long balance, List<Group> groups, long unplacedPrice) {
        this.needs = needs;
        this.places = places;
        this.taken = taken;
        this.balance = balance;
        this.groups = List.copyOf(groups);
        this.unplacedPrice = unplacedPrice;
    }

    public int[] needs() {
        return needs;
    }

    public int[] places() {
        return places;
    }

    public int[] taken() {
        return taken;
    }

    public long balance() {
        return balance;
    }

    public List<Group> groups() {
        return groups;
    }

    public long unplacedPrice() {
        return unplacedPrice;
    }

    /** What the next place of a mentor costs who has so many mentees by this assignment. */
    long cost(int mentor, long given) {
        return balance * (taken[mentor] + given);
    }

    /** Where all points count so many times. */
    public Room times(long scale) {
        return withPrice(Math.multiplyExact(unplacedPrice, scale)).withBalance(Math.multiplyExact(balance, scale));
    }

    public Room withPrice(long changed) {
        return new Room(needs, places, taken, balance, groups, changed);
    }

    public Room withBalance(long changed) {
        return new Room(needs, places, taken, changed, groups, unplacedPrice);
    }
}
