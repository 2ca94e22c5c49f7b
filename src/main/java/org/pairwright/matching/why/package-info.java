/**
 * Says in sentences why a pair is good, why somebody was left out and what would help. Knows the problem, the plain score and
 * what was solved; decides nothing.
 */
@NullMarked
package org.pairwright.matching.why;

import org.jspecify.annotations.NullMarked;
