package org.pairwright.ui.matching.frame;

import java.util.OptionalLong;

/** The way to the board from any other part. */
@FunctionalInterface
public interface BoardDoor {

    /** Looks at the mentors for a mentee there, by participants; at one of them first where one is named. */
    void open(long mentee, OptionalLong mentor);
}
