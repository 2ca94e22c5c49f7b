/**
 * The matching screen: what makes a good pair, what a run proposes and why, who stays without a mentor, and the decision.
 * Knows pairing's acts, the presets of enrolment, the shell, the kit and the jobs; of storage only stores.
 */
@NullMarked
package org.pairwright.ui.matching;

import org.jspecify.annotations.NullMarked;
