package org.pairwright.ui.matching.aim;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How a choice reads in a box; nobody types into it. */
final class WordConverter<T> extends StringConverter<T> {
    private final Function<T, String> words;

    WordConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
