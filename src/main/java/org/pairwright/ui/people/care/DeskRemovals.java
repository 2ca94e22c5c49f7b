package org.pairwright.ui.people.care;

import java.util.Optional;
import org.pairwright.desk.removal.PersonRemoval;
import org.pairwright.desk.removal.RemovalPreview;
import org.pairwright.program.care.Removal;
import org.pairwright.task.Progress;

/** Removals from the desk and its files. */
public record DeskRemovals(PersonRemoval removal) implements PersonCare.Removals {

    @Override
    public Optional<RemovalPreview> preview(long person) {
        return removal.preview(person);
    }

    @Override
    public Removal remove(long person, Progress progress) {
        return removal.remove(person, progress);
    }
}
