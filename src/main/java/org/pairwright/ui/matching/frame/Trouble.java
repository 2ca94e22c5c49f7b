package org.pairwright.ui.matching.frame;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * What she asked for and could not have.
 *
 * @param details each says what stands in the way; none where all is well
 */
public record Trouble(Sentence what, List<Sentence> details) {
    public static final Trouble NONE = new Trouble(Sentence.of("matchingscreen.trouble.none"), List.of());

    public Trouble {
        details = List.copyOf(details);
    }
}
