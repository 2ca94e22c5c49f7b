package org.pairwright.ui.background;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Runs what comes from other threads on the window's, in the order in which it came. */
public final class WindowThread implements Executor {

    @Override
    public void execute(Runnable command) {
        Platform.runLater(command);
    }
}
