/** Who takes part: a person once per desk, a participant per program. Knows nothing but sentences. */
@NullMarked
package org.pairwright.program.people;

import org.jspecify.annotations.NullMarked;
