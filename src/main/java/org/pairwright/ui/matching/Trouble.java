package org.pairwright.ui.matching;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * What she asked for and could not have.
 *
 * @param details each says what stands in the way; none where all is well
 */
record Trouble(Sentence what, List<Sentence> details) {
    static final Trouble NONE = new Trouble(Sentence.of("matchingscreen.trouble.none"), List.of());

    Trouble {
        details = List.copyOf(details);
    }
}
