/** Decides which circles stay open and who sits where, by numbers only. Knows the exact solver and the proof that it gives. */
@NullMarked
package org.pairwright.matching.circle.close;

import org.jspecify.annotations.NullMarked;
