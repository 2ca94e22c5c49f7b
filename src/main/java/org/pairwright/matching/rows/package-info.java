/**
 * Rows of whole numbers, one a mentee, that the solver reads, and what can be left out of them or raised without copying.
 * Knows nothing of people, criteria or how anything is solved.
 */
@NullMarked
package org.pairwright.matching.rows;

import org.jspecify.annotations.NullMarked;
