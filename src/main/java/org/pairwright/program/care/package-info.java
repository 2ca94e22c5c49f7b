/**
 * What is owed to people: what they agreed to, what was said in confidence, and that somebody was removed. Knows
 * nothing but sentences.
 */
@NullMarked
package org.pairwright.program.care;

import org.jspecify.annotations.NullMarked;
