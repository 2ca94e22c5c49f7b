/** The sheets of an import: which are taken, where the headers stand, which rows are left out, how text was read. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.sheets;

import org.jspecify.annotations.NullMarked;
