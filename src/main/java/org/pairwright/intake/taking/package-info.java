/**
 * Takes in what was reviewed: people, managers, their own questions and running pairs, in one step that can be taken back.
 * Knows the review and the stores.
 */
@NullMarked
package org.pairwright.intake.taking;

import org.jspecify.annotations.NullMarked;
