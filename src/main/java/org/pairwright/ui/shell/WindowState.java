package org.pairwright.ui.shell;

/** What the frame of the window shows, changed from outside. */
public record WindowState(
        Navigator navigator, CurrentProgram programs, Counts counts, Notifications notifications, SavedLine saved) {

    /** Nothing shown yet. */
    public static WindowState fresh() {
        return new WindowState(
                new Navigator(), new CurrentProgram(), new Counts(), new Notifications(), new SavedLine());
    }
}
