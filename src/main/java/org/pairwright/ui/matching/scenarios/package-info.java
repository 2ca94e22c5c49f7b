/**
 * Scenarios: runs with a name, held against each other and taken over whole or in part, and the picture of one match. Knows
 * only {@code frame} of the matching screen, pairing's scenarios, the figures of a match and what changed between two, the
 * shell and the kit.
 */
@NullMarked
package org.pairwright.ui.matching.scenarios;

import org.jspecify.annotations.NullMarked;
