/** The files of an import: chosen, dropped or pasted; a password where one is asked for. Knows the flow and the kit. */
@NullMarked
package org.pairwright.ui.intake.files;

import org.jspecify.annotations.NullMarked;
