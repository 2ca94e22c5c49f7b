package org.pairwright.spreadsheet.writing.content;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name under which formulas find its cells, where one is given: letters and digits only
 */
public record Column(String header, Kind kind, Optional<String> name) {

    /** What it holds and how it looks. */
    public enum Kind {
        TEXT,
        /** Sentences, wrapped. */
        LONG_TEXT,
        NUMBER,
        /** 0 to 100, with a bar. */
        SCORE,
        PERCENT,
        DATE
    }

    public static Column of(String header, Kind kind) {
        return new Column(header, kind, Optional.empty());
    }

    public static Column named(String name, String header, Kind kind) {
        return new Column(header, kind, Optional.of(name));
    }
}
