/**
 * What can be done with the desk from everywhere in the window: take steps back, bring or remove the sample, start a
 * program, search. Keeps the frame up to date after every step.
 */
@NullMarked
package org.pairwright.ui.desk;

import org.jspecify.annotations.NullMarked;
