/** What stands between her and the desk: its password, before it opens and after it locked itself, and damage that was found. Knows the desk’s ways of opening, the kit and the shell’s lock; no screen. */
@NullMarked
package org.pairwright.ui.opening;

import org.jspecify.annotations.NullMarked;
