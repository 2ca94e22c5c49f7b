/**
 * The board: anybody with everybody who may be hers, two people side by side, and what a choice would cost the whole before
 * she decides. Knows the two packages in it, what the parts of the screen share and how two people are shown; no other part.
 */
@NullMarked
package org.pairwright.ui.matching.board;

import org.jspecify.annotations.NullMarked;
