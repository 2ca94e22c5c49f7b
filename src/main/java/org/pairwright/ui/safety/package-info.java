/** What keeps the desk safe, as she sees it: password, lock, backups, restoring, checking, and a second place for copies. Knows the desk, the kit and the shell; no other screen. */
@NullMarked
package org.pairwright.ui.safety;

import org.jspecify.annotations.NullMarked;
