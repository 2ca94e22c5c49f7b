package org.pairwright.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.program.history.Step;

/** The last thing that was saved, for the status line. */
public final class SavedLine {
    private final ReadOnlyObjectWrapper<Optional<Step>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Step>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** This step is safely on the disk. */
    public void saved(Step step) {
        last.set(Optional.of(step));
    }
}
