package org.pairwright.matching.score;

/** Both sides of a run in groups, and what two groups earn together. */
record Grouping(Groups<?> mentees, Groups<?> mentors, GroupLaw law) {}
