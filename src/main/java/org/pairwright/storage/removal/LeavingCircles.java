package org.pairwright.storage.removal;

import static org.pairwright.storage.generated.Tables.CIRCLE;
import static org.pairwright.storage.generated.Tables.PAIR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.CircleRecord;

/** Circles whose facilitator is removed from the desk. */
final class LeavingCircles {
    private final OpenStep step;
    private final Set<Long> leaving;
    private final Set<Long> staying;

    /**
     * Somebody who leaves.
     *
     * @param leaving her participants
     * @param staying those of them whose row is kept, emptied
     */
    LeavingCircles(OpenStep step, Set<Long> leaving, Set<Long> staying) {
        this.step = step;
        this.leaving = leaving;
        this.staying = staying;
    }

    /** Who leads it with her goes on alone. What she led alone goes, unless it has members: then it still says who met. */
    void leave(Iterable<CircleRecord> circles) {
        for (var circle : circles) {
            var other = Optional.ofNullable(circle.getCoFacilitator());
            if (other.filter(leaving::contains).isPresent()) {
                circle.setCoFacilitator(null);
                step.update(List.of(circle));
            } else if (other.isPresent()) {
                circle.setFacilitator(other.get());
                circle.setCoFacilitator(null);
                step.update(List.of(circle));
            } else if (!staying.contains(circle.getFacilitator())) {
                leaveAlone(circle);
            }
        }
    }

    private void leaveAlone(CircleRecord circle) {
        var met = step.reading()
                .select(PAIR.MENTOR)
                .from(PAIR)
                .where(PAIR.CIRCLE.eq(circle.getId()))
                .orderBy(PAIR.ID.desc())
                .limit(1)
                .fetchOptional(PAIR.MENTOR);
        if (met.isPresent()) {
            circle.setFacilitator(met.get());
            step.update(List.of(circle));
        } else {
            step.delete(CIRCLE, Set.of(circle.getId()));
        }
    }
}
