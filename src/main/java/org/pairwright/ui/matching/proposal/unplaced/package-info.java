/**
 * Who was left out of a proposal, why, and which changes would place them. Knows the proposal's view-model and what stands
 * around the matching screen.
 */
@NullMarked
package org.pairwright.ui.matching.proposal.unplaced;

import org.jspecify.annotations.NullMarked;
