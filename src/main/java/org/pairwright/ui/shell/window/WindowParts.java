package org.pairwright.ui.shell.window;

import java.util.List;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Screens;
import org.pairwright.ui.shell.SearchSource;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.WindowActs;
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
        List<SearchSource> sources) {}
