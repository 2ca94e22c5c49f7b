package org.pairwright.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the window is covered until somebody says the password. What lies below stays as it is. */
public final class Lock {
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final BooleanSupplier possible;

    /** @param possible whether there is a password that would open it again */
    public Lock(BooleanSupplier possible) {
        this.possible = possible;
    }

    /** For a window that cannot be locked. */
    public static Lock never() {
        return new Lock(() -> false);
    }

    public boolean isPossible() {
        return possible.getAsBoolean();
    }

    /** Covers the window, if there is a password. */
    public void close() {
        if (isPossible()) {
            closed.set(true);
        }
    }

    /** The password was right. */
    public void open() {
        closed.set(false);
    }

    public boolean isClosed() {
        return closed.get();
    }

    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }
}
