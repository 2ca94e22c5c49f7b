/**
 * The sample program, taken in the way any file is, its days moved to today. Knows all of intake.
 */
@NullMarked
package org.pairwright.intake.sample;

import org.jspecify.annotations.NullMarked;
