/**
 * The desk as a whole: where it lies, that only one program has it open, opening and closing in order, taking steps back.
 * Knows storage and sealing; knows nothing of mentoring.
 */
@NullMarked
package org.pairwright.desk;

import org.jspecify.annotations.NullMarked;
