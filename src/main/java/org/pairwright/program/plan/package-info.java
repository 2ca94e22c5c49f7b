/** One run of a mentoring program: its name, purpose, dates and rhythm. */
@NullMarked
package org.pairwright.program.plan;

import org.jspecify.annotations.NullMarked;
