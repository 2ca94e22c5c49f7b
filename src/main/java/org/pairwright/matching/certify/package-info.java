/**
 * Writes the certificate of a solved round and hands it to the checker. Knows the round, plain scores and the checker, and
 * takes nothing for granted of how the round was solved.
 */
@NullMarked
package org.pairwright.matching.certify;

import org.jspecify.annotations.NullMarked;
