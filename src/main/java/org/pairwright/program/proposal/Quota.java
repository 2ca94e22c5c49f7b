package org.pairwright.program.proposal;

/**
 * A least share of proposed pairs whose two people answered differently: “at least 30 % of the pairs across sites”. A pair
 * of which an answer is missing does not count as mixed.
 *
 * @param field the name of the field that both answered
 * @param share in percent of the pairs of the run, 1 to 100
 */
public record Quota(String field, int share) {

    public Quota {
        if (share < 1 || share > 100) {
            throw new IllegalArgumentException("a share must lie between 1 and 100: " + share);
        }
    }
}
