package org.pairwright.matching.question;

/**
 * A pair of an open match, by participants.
 *
 * @param points what it earns
 * @param score 0 to 100, what people read
 * @param pinned whether the administrator said that it must be
 */
public record MatchedPair(long mentee, long mentor, long points, int score, boolean pinned) {}
