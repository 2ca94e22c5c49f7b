package org.pairwright.matching.question;

/**
 * A mentee and a mentor who are no pair although both would rather have each other than whom they have, by participants.
 *
 * @param score 0 to 100, what people would read if they were a pair
 */
public record BlockingPair(long mentee, long mentor, int score) {}
