/**
 * Verifies what the solver found, without it: knows its claim, how a score is asked for, and nothing of how the assignment
 * came about.
 */
@NullMarked
package org.pairwright.matching.proof;

import org.jspecify.annotations.NullMarked;
