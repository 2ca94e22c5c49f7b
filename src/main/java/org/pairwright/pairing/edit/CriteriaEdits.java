package org.pairwright.pairing.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Keeps what she says about what makes a good pair, every edit one step. */
public final class CriteriaEdits {
    private final PairingStores stores;
    private final Journal journal;

    public CriteriaEdits(PairingStores stores, Journal journal) {
        this.stores = stores;
        this.journal = journal;
    }

    /**
     * Makes these the program's criteria, in this order.
     *
     * @param what was done, in the past tense, for the history
     * @return the step with which it can be taken back
     * @throws IllegalArgumentException if a criterion names no field where its comparison needs one
     */
    public long save(long program, List<Criterion> criteria, Sentence what) {
        criteria.forEach(CriteriaEdits::requireFields);
        var placed = IntStream.range(0, criteria.size())
                .mapToObj(at -> criteria.get(at).in(program, at + 1))
                .toList();
        journal.record(
                StepKind.CRITERIA, what, step -> stores.terms().criteria().replaceAll(step, program, placed));
        return journal.number();
    }

    private static void requireFields(Criterion criterion) {
        boolean none = criterion.comparison() instanceof Comparison.ReportingLine
                || criterion.comparison() instanceof Comparison.MetBefore;
        if (!none
                && (criterion.menteeField().isBlank() || criterion.mentorField().isBlank())) {
            throw new IllegalArgumentException("a criterion without a field: " + criterion);
        }
    }
}
