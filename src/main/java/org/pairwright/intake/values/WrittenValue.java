package org.pairwright.intake.values;

import java.util.Optional;

/**
 * One value as it is written in the files, whatever its letter case and punctuation.
 *
 * @param written the most frequent way of writing it
 * @param count in how many cells it stands
 * @param becomes what is taken in; empty for nothing
 */
public record WrittenValue(String written, int count, Optional<String> becomes, Standing standing) {}
