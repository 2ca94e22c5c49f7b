package org.pairwright.ui.kit.table;

import java.util.function.Predicate;

/**
 * A filter of a table, to be switched on and off: its words and which rows it keeps.
 *
 * @param id by what it is known again when the chips are offered anew, so that it stays on
 */
public record Chip<T>(String id, String words, Predicate<? super T> keeps) {

    /** A chip whose words never change. */
    public Chip(String words, Predicate<? super T> keeps) {
        this(words, words, keeps);
    }
}
