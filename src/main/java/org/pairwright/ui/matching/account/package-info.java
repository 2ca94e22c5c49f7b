/**
 * What stands beside a proposal: what it costs, who would rather have each other, and how sure a pair is. Knows what the
 * parts of the screen share, and is shown by the proposal.
 */
@NullMarked
package org.pairwright.ui.matching.account;

import org.jspecify.annotations.NullMarked;
