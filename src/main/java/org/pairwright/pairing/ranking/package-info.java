/**
 * Everybody who could be the other one for a participant, in the order in which matching would score them. Knows the roster
 * and changes nothing.
 */
@NullMarked
package org.pairwright.pairing.ranking;

import org.jspecify.annotations.NullMarked;
