/**
 * What to aim for: all that a run can be asked for beside its criteria, each with one sentence of what it does and what can be
 * proved. Knows only {@code frame} of the matching screen, the run's problem for the answers there are, the shell and the kit.
 */
@NullMarked
package org.pairwright.ui.matching.aim;

import org.jspecify.annotations.NullMarked;
