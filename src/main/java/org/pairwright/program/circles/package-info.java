/** Circles of group mentoring and what is proposed for them. Knows only the other words of the trade, and sentences. */
@NullMarked
package org.pairwright.program.circles;

import org.jspecify.annotations.NullMarked;
