/**
 * The values of a file beside the answers that the desk knows: what each stands for now, and which are near each other. Knows
 * columns and recipes, not rows or people.
 */
@NullMarked
package org.pairwright.intake.values;

import org.jspecify.annotations.NullMarked;
