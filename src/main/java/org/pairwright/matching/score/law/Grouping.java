package org.pairwright.matching.score.law;

/** Both sides of a run in groups, and what two groups earn together. */
public record Grouping(Groups<?> mentees, Groups<?> mentors, GroupLaw law) {}
