package org.pairwright.ui.shell;

import java.util.List;
import org.pairwright.text.Sentence;

/** Something one can search everywhere: people, pairs, commands. Asked on every key, so it answers from memory. */
public interface SearchSource {

    /** What its findings are called, as a heading. */
    Sentence heading();

    /** The best findings first, at most {@code most}. {@code words} is what she typed, never blank. */
    List<Found> find(String words, int most);

    /** What is offered before anything is typed. */
    default List<Found> offered() {
        return List.of();
    }

    /**
     * One finding.
     *
     * @param name what it is, worded
     * @param detail a few more words, or empty
     * @param keys the keys that do the same, or empty
     * @param open what Enter does
     */
    record Found(String name, String detail, String keys, Runnable open) {

        public Found(String name, String detail, Runnable open) {
            this(name, detail, "", open);
        }
    }
}
