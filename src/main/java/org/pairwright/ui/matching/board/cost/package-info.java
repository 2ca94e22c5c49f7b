/**
 * What a choice on the board would cost the whole: asked of the match of now, and drawn as a chain of moves. Knows the frame of the
 * matching screen, not the board.
 */
@NullMarked
package org.pairwright.ui.matching.board.cost;

import org.jspecify.annotations.NullMarked;
