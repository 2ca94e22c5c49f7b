package org.pairwright.matching.sure;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * Which questions left open could change the match.
 *
 * @param blanks how many questions were left open and count half
 * @param harmless of how many it was found that no answer others gave would change a pair
 * @param could those that would, the one that changes most first
 * @param inWords what was found, and how much was not looked at
 */
public record BlankAnswers(int blanks, int harmless, List<BlankAnswer> could, List<Sentence> inWords) {
    public BlankAnswers {
        could = List.copyOf(could);
        inWords = List.copyOf(inWords);
    }
}
