package org.pairwright.matching.question;

import java.util.List;

/**
 * What one more place at a mentor would be worth: exactly what matching again with that place would win.
 *
 * @param mentor by participant
 * @param morePlaced how many pairs more there would be
 * @param points how many points more all pairs together would earn; below 0 where more people are placed at that price
 * @param chain who would move, whoever comes to the mentor first
 */
public record PlaceWorth(long mentor, int morePlaced, long points, List<Moved> chain) {
    public PlaceWorth {
        chain = List.copyOf(chain);
    }
}
