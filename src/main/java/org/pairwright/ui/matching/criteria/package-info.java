/**
 * The criteria tab: what makes a good pair, line by line, and what can be said before a run. Knows the presets of enrolment
 * and what the parts of the screen share; no other part.
 */
@NullMarked
package org.pairwright.ui.matching.criteria;

import org.jspecify.annotations.NullMarked;
