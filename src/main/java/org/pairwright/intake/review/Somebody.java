package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.problem.SheetPlace;

/** One person of the files, with all rows that are surely hers, and herself on the desk if she is there. */
final class Somebody {
    private final List<Applicant> rows = new ArrayList<>();
    private Optional<Known> known = Optional.empty();
    private String number = "";
    private @Nullable Somebody became;
    private @Nullable Applicant together;
    private @Nullable Identity identity;

    /** Who she is now: two may turn out to be one. */
    Somebody now() {
        var now = this;
        while (now.became != null) {
            now = now.became;
        }
        return now;
    }

    void add(Applicant row, Identity identity) {
        rows.add(row);
        together = null;
        this.identity = rows.size() == 1 ? identity : null;
        if (number.isEmpty()) {
            number = identity.employeeId();
        }
    }

    void isKnownAs(Known found) {
        known = Optional.of(found);
    }

    Optional<Known> known() {
        return known;
    }

    /** Whether a row or somebody with this staff number may be her; empty for one without. */
    boolean mayHave(String other) {
        return number.isEmpty() || other.isEmpty() || number.equals(other);
    }

    /** Whether both can be one: not where each is somebody else on the desk. */
    boolean mayBe(Somebody other) {
        return known.isEmpty()
                || other.known.isEmpty()
                || known.get().person().id() == other.known.get().person().id();
    }

    void becomes(Somebody other) {
        other.rows.addAll(rows);
        other.rows.sort((one, next) -> Integer.compare(order(one), order(next)));
        other.together = null;
        other.identity = null;
        other.known = other.known.or(() -> known);
        if (other.number.isEmpty()) {
            other.number = number;
        }
        became = other;
    }

    private static int order(Applicant row) {
        return row.at().row();
    }

    /**
     * What her rows say together: the later one wins. Later is who signed up later where both say when, else who stands
     * further down.
     */
    Applicant together() {
        if (together == null) {
            together = rows.stream().reduce(Somebody::later).orElseThrow();
        }
        return Objects.requireNonNull(together);
    }

    private static Applicant later(Applicant above, Applicant below) {
        var one = above.application().signedUpOn();
        var other = below.application().signedUpOn();
        boolean aboveIsLater = one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
        return aboveIsLater ? below.updatedBy(above) : above.updatedBy(below);
    }

    /** What she is recognised by, all her rows together. */
    Identity identity() {
        if (identity == null) {
            identity = Identity.of(together());
        }
        return Objects.requireNonNull(identity);
    }

    SheetPlace at() {
        return together().at();
    }
}
