package org.pairwright.program.proposal;

import java.util.List;

/**
 * What she asks a run for. Kept with the run, and per program, so that the next one starts from the last.
 *
 * @param floor nobody below this score, 0 to 100; 0 for no floor
 * @param unplacedBelow no match rather than one that adds less than this score, 0 to 100, to the whole; 0 for none. With
 *     the greatest total as the aim somebody is left without rather than placed at the cost of others; where most people
 *     are placed first it is another floor
 * @param balance the points that each further mentee of the same mentor costs more than the one before: the first
 *     nothing, the second once, the third twice as much
 * @param limits how many pairs a group may have at most
 * @param quotas which share of the pairs must be mixed
 * @param choices the points that a first choice adds; 0 where choices do not count
 */
public record Settings(
        Aim aim, int floor, int unplacedBelow, int balance, List<Limit> limits, List<Quota> quotas, int choices) {
    public static final int MOST_POINTS = 1_000_000;

    public Settings {
        Bounds.score("a floor", floor);
        Bounds.score("the least that a match must add", unplacedBelow);
        Bounds.points("balance", balance);
        Bounds.points("choices", choices);
        limits = List.copyOf(limits);
        quotas = List.copyOf(quotas);
    }

    /** Nothing but an aim. */
    public static Settings of(Aim aim) {
        return new Settings(aim, 0, 0, 0, List.of(), List.of(), 0);
    }

    public Settings with(Aim changed) {
        return new Settings(changed, floor, unplacedBelow, balance, limits, quotas, choices);
    }

    public Settings withFloor(int changed) {
        return new Settings(aim, changed, unplacedBelow, balance, limits, quotas, choices);
    }

    public Settings withUnplacedBelow(int changed) {
        return new Settings(aim, floor, changed, balance, limits, quotas, choices);
    }

    public Settings withBalance(int changed) {
        return new Settings(aim, floor, unplacedBelow, changed, limits, quotas, choices);
    }

    public Settings withLimits(List<Limit> changed) {
        return new Settings(aim, floor, unplacedBelow, balance, changed, quotas, choices);
    }

    public Settings withQuotas(List<Quota> changed) {
        return new Settings(aim, floor, unplacedBelow, balance, limits, changed, choices);
    }

    public Settings withChoices(int changed) {
        return new Settings(aim, floor, unplacedBelow, balance, limits, quotas, changed);
    }

    /** Whether more is asked than who goes with whom at which score: pairs then hang together beyond their two people. */
    public boolean bindsPairs() {
        return balance > 0 || !limits.isEmpty() || !quotas.isEmpty();
    }
}
