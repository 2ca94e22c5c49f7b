/**
 * The assignment itself, in whole numbers and positions only: score rows in, assignment with prices and benefits out.
 * Knows nothing of people, criteria or proposals.
 */
@NullMarked
package org.pairwright.matching.solve;

import org.jspecify.annotations.NullMarked;
