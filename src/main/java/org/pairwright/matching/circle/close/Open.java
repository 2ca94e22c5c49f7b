package org.pairwright.matching.circle.close;

/** What is decided of a circle: it may or may not get members, it must, it must not. */
enum Open {
    EITHER,
    YES,
    NO
}
