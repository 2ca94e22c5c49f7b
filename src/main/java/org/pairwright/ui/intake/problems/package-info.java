/** What is wrong in the rows of an import, brought together into few repairs and put right in place. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.problems;

import org.jspecify.annotations.NullMarked;
