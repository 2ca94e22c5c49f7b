/** The columns of an import: what each is taken as, how sure that is, and what she says instead. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.columns;

import org.jspecify.annotations.NullMarked;
