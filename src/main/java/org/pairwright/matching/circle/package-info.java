/**
 * Members for the circles of group mentoring: what is asked, what is proposed, and why. Knows the engine's scores and
 * reasons and the words of the trade; which circles stay open is decided in its subpackages, and checked there.
 */
@NullMarked
package org.pairwright.matching.circle;

import org.jspecify.annotations.NullMarked;
