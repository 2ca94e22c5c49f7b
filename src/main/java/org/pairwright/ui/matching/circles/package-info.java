/**
 * The circles tab: which circles there are and who is in them, what a filling proposes, and its confirmation. Knows what
 * the parts of the screen share; no other part.
 */
@NullMarked
package org.pairwright.ui.matching.circles;

import org.jspecify.annotations.NullMarked;
