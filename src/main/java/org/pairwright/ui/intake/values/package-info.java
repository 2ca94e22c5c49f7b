/** The values of an import: what is written, how often, what each becomes, and which may mean the same. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.values;

import org.jspecify.annotations.NullMarked;
