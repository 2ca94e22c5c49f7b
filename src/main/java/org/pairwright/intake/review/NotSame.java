package org.pairwright.intake.review;

/** Two persons of the desk, by their numbers, of whom she said that they are not one; the smaller number first. */
public record NotSame(long one, long other) {

    public static NotSame of(long one, long other) {
        return new NotSame(Math.min(one, other), Math.max(one, other));
    }
}
