package org.pairwright.intake.file;

import java.util.Optional;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.text.Sentence;

/**
 * How one sheet of a file was understood.
 *
 * @param mapping its columns where it holds people
 * @param understoodAs what it was taken for, in words; or why nothing was taken from it
 */
public record ReadSheet(String name, Optional<ColumnMapping> mapping, Sentence understoodAs) {}
