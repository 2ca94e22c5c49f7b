/**
 * A program that is already running, as a workbook tells it: its dates, its pairs, their sessions and goals. Knows sheets
 * and the words of the trade; pairs are named by the e-mail or the name of the two.
 */
@NullMarked
package org.pairwright.intake.running;

import org.jspecify.annotations.NullMarked;
