/** The people of an import who may be somebody known: side by side, field by field, until she says. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.same;

import org.jspecify.annotations.NullMarked;
