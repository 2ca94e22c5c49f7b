package org.pairwright.bench;

import java.util.Locale;

/** The lines of a table of figures, as wide as each other. */
final class Lines {
    private Lines() {}

    /** Prints what a line is about and its figures, each to the right of its column. */
    static void row(String what, String... cells) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-44s", what));
        for (String cell : cells) {
            line.append(String.format(Locale.ROOT, "%14s", cell));
        }
        System.out.println(line);
    }
}
