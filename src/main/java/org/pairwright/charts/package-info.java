/**
 * Figures as charts in one house style, light and dark, each with what it shows in words. The same colours in the same
 * order serve the workbook's own charts. Knows the program, the figures and the words; nothing of a window or a file.
 */
@NullMarked
package org.pairwright.charts;

import org.jspecify.annotations.NullMarked;
