/**
 * Guesses what the columns of a table mean, all of them together: by what their headers say and by what their values look
 * like. Knows tables and words, not people.
 */
@NullMarked
package org.pairwright.intake.guess;

import org.jspecify.annotations.NullMarked;
