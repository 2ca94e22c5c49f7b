package org.pairwright.matching.question;

import java.util.List;

/**
 * A preference for pairs that there are already.
 *
 * @param mentorsOf for every mentee the positions of the mentors to keep
 * @param scale by what all points are multiplied first
 * @param bonus what a kept pair earns more, after that
 */
public record Keeping(List<List<Integer>> mentorsOf, long scale, long bonus) {
    public Keeping {
        mentorsOf = mentorsOf.stream().map(List::copyOf).toList();
        if (scale < 1 || bonus < 0) {
            throw new IllegalArgumentException("no preference: " + scale + ", " + bonus);
        }
    }

    /** Of equally good matches the one that keeps most pairs; weighs nothing otherwise. */
    public static Keeping amongEquals(List<List<Integer>> mentorsOf) {
        long pairs = mentorsOf.stream().mapToLong(List::size).sum();
        return new Keeping(mentorsOf, pairs + 1, 1);
    }
}
