package org.pairwright.ui.kit.file;

import java.nio.file.Path;
import java.util.Optional;

/** Asks her for files and folders. Empty where she thinks better of it. */
public interface FileQuestions {

    /** A file that is there. */
    Optional<Path> open(Kind kind);

    /** A file to be written; she was asked for leave where there is one already. */
    Optional<Path> save(Kind kind, String proposed);

    /** A folder that is there. */
    Optional<Path> folder(String title);

    /**
     * What is asked for, in words.
     *
     * @param pattern as in {@code *.txt}
     */
    record Kind(String title, String words, String pattern) {}
}
