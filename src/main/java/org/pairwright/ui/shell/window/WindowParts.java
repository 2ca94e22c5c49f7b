package org.pairwright.ui.shell.window;

import java.util.List;
import javafx.scene.layout.Region;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Lock;
import org.pairwright.ui.shell.Screens;
import org.pairwright.ui.shell.SearchSource;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.WindowActs;
import org.pairwright.ui.shell.WindowCommand;
import org.pairwright.ui.shell.WindowState;

/**
 * What a window is made of.
 *
 * @param sources what can be searched everywhere besides the window's own commands, in the order of their headings
 */
public record WindowParts(
        Messages messages,
        WindowState state,
        Screens screens,
        Jobs jobs,
        Theme theme,
        WindowActs acts,
        List<SearchSource> sources,
        Safeguards safeguards) {

    /**
     * What keeps the desk safe, as far as the frame shows it.
     *
     * @param cover what lies over the window while it is locked
     * @param touched hears of every key and every movement of the mouse
     * @param commands for the menu and the search
     */
    public record Safeguards(Lock lock, Region cover, Runnable touched, List<WindowCommand> commands) {

        /** Of a window that cannot be locked and keeps nothing. */
        public static Safeguards none() {
            return new Safeguards(Lock.never(), new Region(), () -> {}, List.of());
        }
    }
}
