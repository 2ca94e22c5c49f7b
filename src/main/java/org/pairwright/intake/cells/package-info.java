/**
 * What one cell says: roles, days, numbers, names and choices as people write them in seven languages, with what the whole
 * column teaches. Pure; knows cells and the words of the trade, not fields, rows or files.
 */
@NullMarked
package org.pairwright.intake.cells;

import org.jspecify.annotations.NullMarked;
