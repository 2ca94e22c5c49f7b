package org.pairwright.ui.matching.frame;

/** The parts of the matching screen, in the order of their tabs. */
public enum MatchingPart {
    CRITERIA,
    PROPOSAL,
    BOARD,
    CIRCLES,
    SCENARIOS,
    PICTURE
}
