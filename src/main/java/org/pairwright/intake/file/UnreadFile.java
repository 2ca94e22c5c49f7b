package org.pairwright.intake.file;

import org.pairwright.text.Sentence;

/**
 * A file that could not be read, or in which nobody was found; the others are reviewed nevertheless.
 *
 * @param wantsPassword whether it could be read with a password, or with another one
 */
public record UnreadFile(String name, Sentence why, boolean wantsPassword) {

    public static UnreadFile without(String name, Sentence why) {
        return new UnreadFile(name, why, false);
    }
}
