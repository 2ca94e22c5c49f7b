/**
 * What two people on the board said of each other: whom they would rather have, and whom rather not, written down for them.
 * Knows the frame of the matching screen, not the board.
 */
@NullMarked
package org.pairwright.ui.matching.board.choice;

import org.jspecify.annotations.NullMarked;
