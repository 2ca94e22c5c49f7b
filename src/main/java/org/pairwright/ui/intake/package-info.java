/**
 * Taking spreadsheets in: what was understood, who is new, changed or rejected and why, and one button that takes them
 * in. The deciding is done in {@code intake}.
 */
@NullMarked
package org.pairwright.ui.intake;

import org.jspecify.annotations.NullMarked;
