package org.pairwright.intake;

import java.util.List;

/**
 * A file that could be read.
 *
 * @param name without its folder
 * @param digest SHA-256 of its content in hexadecimal
 */
public record ReadFile(String name, String digest, List<ReadSheet> sheets) {
    public ReadFile {
        sheets = List.copyOf(sheets);
    }
}
