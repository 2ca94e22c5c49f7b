/** A confirmed mentor and mentee and what happens to them: events, sessions, goals. */
@NullMarked
package org.pairwright.program.pairs;

import org.jspecify.annotations.NullMarked;
