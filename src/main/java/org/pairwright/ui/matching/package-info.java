/**
 * The matching screen as a whole: the parts side by side as tabs, and the decision above them. Knows every part; the parts
 * know only {@code frame}, what they share.
 */
@NullMarked
package org.pairwright.ui.matching;

import org.jspecify.annotations.NullMarked;
