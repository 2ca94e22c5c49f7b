/**
 * The proposal tab: what the newest run proposes and why, who stays without a mentor, and what she says of each before she
 * confirms. Knows what the parts of the screen share; no other part.
 */
@NullMarked
package org.pairwright.ui.matching.proposal;

import org.jspecify.annotations.NullMarked;
