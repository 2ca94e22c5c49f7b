package org.pairwright.ui.background;

/** Where the unexpected goes: logged once and told to her. */
@FunctionalInterface
public interface Failures {

    /** Called on the window's thread. */
    void show(Throwable failure);
}
