package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import org.pairwright.storage.side.ImageChange;

/** Brings rows to where a lost step left them; each must be as the step found it. */
final class DoingAgain {
    private final OpenStep step;

    DoingAgain(OpenStep step) {
        this.step = step;
    }

    void run(List<ImageChange> changes) {
        changes.forEach(this::doAgain);
    }

    private void doAgain(ImageChange change) {
        var table = Rows.table(change.table());
        var now = Optional.ofNullable(step.images(table, List.of(change.row())).get(change.row()));
        if (!now.equals(change.before())) {
            throw new StorageFailure("a row of " + change.table() + " is not as the lost step found it");
        }
        new Rows(step).bring(table, change.row(), change.before(), change.after());
    }
}
