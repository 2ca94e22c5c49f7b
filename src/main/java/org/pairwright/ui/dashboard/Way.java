package org.pairwright.ui.dashboard;

import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.WindowActs;

/** Where one can go from home: to other screens, and to what the frame of the window does. */
public record Way(Navigator navigator, WindowActs acts) {}
