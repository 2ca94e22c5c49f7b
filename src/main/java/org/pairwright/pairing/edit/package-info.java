/**
 * What the administrator says before a run: criteria, settings, pins, bans, choices, and the changes that place those who
 * were left out. Each is one step; it knows the roster and of no run.
 */
@NullMarked
package org.pairwright.pairing.edit;

import org.jspecify.annotations.NullMarked;
