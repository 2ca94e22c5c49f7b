package org.pairwright.ui.shell;

import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Sentence;

/**
 * Something that can be done from everywhere without a key of its own, found by its name and in the menu.
 *
 * @param offered whether it makes sense just now
 */
public record WindowCommand(Sentence words, Feather icon, BooleanSupplier offered, Runnable act) {

    /** One that always makes sense. */
    public WindowCommand(Sentence words, Feather icon, Runnable act) {
        this(words, icon, () -> true, act);
    }
}
