package org.pairwright.intake.recipe;

import java.util.Optional;

/**
 * How the file itself is read; empty where the guess stands.
 *
 * @param charset the name of a character set, for text files
 * @param delimiter for text files
 * @param hidden whether hidden rows, columns and sheets are taken in; empty for what is usual
 */
public record Reading(Optional<String> charset, Optional<Character> delimiter, Optional<Boolean> hidden) {
    public static final Reading USUAL = new Reading(Optional.empty(), Optional.empty(), Optional.empty());
}
