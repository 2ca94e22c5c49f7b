package org.pairwright.matching.plain;

import org.pairwright.program.proposal.Reason.Verdict;

/**
 * What one criterion says of one pair.
 *
 * @param points earned; 0 for a rule
 * @param allowed false where a rule forbids the pair
 */
public record Judgement(Verdict verdict, int points, boolean allowed) {}
