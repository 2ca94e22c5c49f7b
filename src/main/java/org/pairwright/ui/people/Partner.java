package org.pairwright.ui.people;

import org.pairwright.program.pairs.PairState;

/**
 * The other one of a running pair.
 *
 * @param mentors whether it is the other one who mentors
 */
record Partner(long pair, String name, boolean mentors, PairState state) {}
