/**
 * A question to the match while it is worked out, when it was stopped, and once it is answered; and the questions of the whole
 * that belong to no single pair. Knows the frame of the matching screen and no part of it.
 */
@NullMarked
package org.pairwright.ui.matching.asking;

import org.jspecify.annotations.NullMarked;
