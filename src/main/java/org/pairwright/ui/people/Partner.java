package org.pairwright.ui.people;

import java.util.OptionalLong;
import org.pairwright.program.pairs.PairState;

/**
 * The other one of a running pair.
 *
 * @param mentors whether it is the other one who mentors
 * @param circle in which the two meet, where they do
 */
record Partner(long pair, String name, boolean mentors, PairState state, OptionalLong circle) {}
