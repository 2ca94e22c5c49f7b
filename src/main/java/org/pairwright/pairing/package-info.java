/**
 * The administrator decides: a run is made on the people of today, looked through, pinned, banned and confirmed. Matching
 * proposes, pairing decides; only here a proposal becomes pairs. Knows the program, matching, insight, storage, task and text.
 */
@NullMarked
package org.pairwright.pairing;

import org.jspecify.annotations.NullMarked;
