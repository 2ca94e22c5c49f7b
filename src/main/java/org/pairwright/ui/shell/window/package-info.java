/** The window itself: the bar on top, the navigation, the status line, and what lies over the content for a moment. Only the wiring knows it; screens know the shell around it. */
@NullMarked
package org.pairwright.ui.shell.window;

import org.jspecify.annotations.NullMarked;
