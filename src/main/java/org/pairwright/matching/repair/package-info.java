/**
 * Looks for the smallest changes that would place those who were left out, by solving again with each. Knows a solved match
 * as questions see it, and the words of criteria; decides nothing.
 */
@NullMarked
package org.pairwright.matching.repair;

import org.jspecify.annotations.NullMarked;
