/**
 * Solves where pairs hang together beyond their two people: balance, limits of groups, quotas. Knows positions and numbers
 * only; slower than {@code matching.solve}, and as exact.
 */
@NullMarked
package org.pairwright.matching.limit;

import org.jspecify.annotations.NullMarked;
