package org.pairwright.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;

/**
 * Where she is. Only {@link #navigate}, {@link #back} and {@link #reload} change it. Invalidation listeners hear every
 * visit, also one to the place where she already is.
 */
public final class Navigator {
    private static final int REMEMBERED = 50;

    private final Deque<Destination> before = new ArrayDeque<>();
    private final Current current = new Current();

    /** Starts at the welcome; the wiring navigates to where the desk left off. */
    public Navigator() {
        this(new Destination.Welcome());
    }

    public Navigator(Destination start) {
        current.destination = start;
    }

    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return current;
    }

    public Destination destination() {
        return current.get();
    }

    public void navigate(Destination destination) {
        if (!destination.equals(current.destination)) {
            before.push(current.destination);
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
        }
        current.set(destination);
    }

    /** Back to where she came from. Answers whether there was such a place. */
    public boolean back() {
        if (before.isEmpty()) {
            return false;
        }
        current.set(before.pop());
        return true;
    }

    /** Something changed: the screen at hand loads again. */
    public void reload() {
        current.set(current.destination);
    }

    /** Another program, another history: nothing to come back to. */
    public void forget() {
        before.clear();
    }

    private final class Current extends ReadOnlyObjectPropertyBase<Destination> {
        private Destination destination = new Destination.Welcome();

        private void set(Destination changed) {
            destination = changed;
            fireValueChangedEvent();
        }

        @Override
        public Destination get() {
            return destination;
        }

        @Override
        public Object getBean() {
            return Navigator.this;
        }

        @Override
        public String getName() {
            return "destination";
        }
    }
}
