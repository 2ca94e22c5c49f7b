package org.pairwright.matching.certify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.LongStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;
import org.pairwright.matching.solve.Assignment;

/**
 * What is claimed of pairs: that they are best at the prices that were found.
 *
 * @param pairs those made, and whether they are pinned
 */
record Claims(MatchingProblem problem, Map<Couple, Boolean> pairs) {

    /** Premiums and sums follow from prices and scores. */
    Claim of(Assignment priced, long unplacedPrice, long least, IntBinaryOperator score) {
        Map<Couple, Long> premiums = new HashMap<>();
        long total = 0;
        for (Couple pair : pairs.keySet()) {
            int points = score.applyAsInt(pair.mentee(), pair.mentor());
            long premium = points - priced.benefits()[pair.mentee()] - priced.prices()[pair.mentor()];
            total += points;
            if (premium != 0) {
                premiums.put(pair, premium);
            }
        }
        List<Integer> needs = problem.mentees().stream().map(Candidate::count).toList();
        List<Integer> places = problem.mentors().stream().map(Candidate::count).toList();
        long unmet = needs.stream().mapToLong(Integer::longValue).sum() - pairs.size();
        List<Long> benefits = LongStream.of(priced.benefits()).boxed().toList();
        List<Long> prices = LongStream.of(priced.prices()).boxed().toList();
        return new Claim(
                needs, places, pairs, new Dual(unplacedPrice, least, total, unmet, benefits, prices, premiums));
    }
}
