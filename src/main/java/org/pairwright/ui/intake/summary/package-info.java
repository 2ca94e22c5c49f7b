/** The last look before an import is taken in: what becomes of each row, of known fields, of people no longer in the file, and what is remembered. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.summary;

import org.jspecify.annotations.NullMarked;
