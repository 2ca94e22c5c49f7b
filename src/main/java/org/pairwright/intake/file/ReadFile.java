package org.pairwright.intake.file;

import java.util.List;
import java.util.Optional;
import org.pairwright.text.Sentence;

/**
 * A file that could be read.
 *
 * @param name without its folder
 * @param digest SHA-256 of its content in hexadecimal
 * @param remembered that it is read as one like it was before
 */
public record ReadFile(String name, String digest, List<ReadSheet> sheets, Optional<Sentence> remembered) {
    public ReadFile {
        sheets = List.copyOf(sheets);
    }

    /** One that nothing was said of before. */
    public ReadFile(String name, String digest, List<ReadSheet> sheets) {
        this(name, digest, sheets, Optional.empty());
    }
}
