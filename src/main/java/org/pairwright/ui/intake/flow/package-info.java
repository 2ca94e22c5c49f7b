/**
 * What an import knows while it is under way: the files, what she said of them, what would become of them, the step she
 * is at and what waits at each. Knows the intake and the window, but no pane.
 */
@NullMarked
package org.pairwright.ui.intake.flow;

import org.jspecify.annotations.NullMarked;
