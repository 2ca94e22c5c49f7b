/**
 * Home: what needs her today, and how the program stands. Every number opens the list of what it counts. Knows the
 * figures, the charts, the stores it reads and the window's frame; writes nothing and knows no other screen.
 */
@NullMarked
package org.pairwright.ui.dashboard;

import org.jspecify.annotations.NullMarked;
