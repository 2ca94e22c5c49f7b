package org.pairwright.intake.values;

import org.pairwright.text.Sentence;

/**
 * What was learnt from a whole column and holds for all its cells.
 *
 * @param column its header
 */
public record ColumnNote(String file, String sheet, String column, Sentence sentence) {}
