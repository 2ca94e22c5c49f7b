package org.pairwright.matching.limit;

/**
 * What was found for quotas.
 *
 * @param mentorsOf the best assignment found that keeps those that are kept
 * @param proof the best assignment at the multipliers, whose values bound what any other can earn
 * @param multipliers of each quota, 0 where it was kept anyway
 * @param kept whether each quota is kept
 */
public record Quoted(int[][] mentorsOf, Shared proof, long[] multipliers, boolean[] kept) {}
