package org.pairwright.enrolment;

/**
 * What came of giving people another status.
 *
 * @param changed how many had another one before
 * @param step the step that did it; 0 where none was needed
 */
public record StatusSet(int changed, long step) {}
