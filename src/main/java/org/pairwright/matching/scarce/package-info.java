/**
 * Tells where places are scarce and which mentors to look for, by solving again with them. Knows a solved match as questions
 * see it, the plain score, and the words of criteria.
 */
@NullMarked
package org.pairwright.matching.scarce;

import org.jspecify.annotations.NullMarked;
