/**
 * Tells how far a match can be relied on: which pairs stay when weights or unknown answers change. Knows a solved match as
 * questions see it, and the words of criteria.
 */
@NullMarked
package org.pairwright.matching.sure;

import org.jspecify.annotations.NullMarked;
