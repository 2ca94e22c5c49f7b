package org.pairwright.spreadsheet.writing.content;

import java.util.Optional;

/**
 * One cell of a page.
 *
 * @param span how many columns it covers, at least 1
 * @param name under which formulas find it, where one is given
 */
public record Placed(int row, int column, int span, Look look, Value value, Optional<String> name) {

    public static Placed at(int row, int column, int span, Look look, Value value) {
        return new Placed(row, column, span, look, value, Optional.empty());
    }

    public Placed named(String name) {
        return new Placed(row, column, span, look, value, Optional.of(name));
    }
}
