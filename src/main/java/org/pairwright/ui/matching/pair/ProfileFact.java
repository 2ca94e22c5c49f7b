package org.pairwright.ui.matching.pair;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * What two people answered to one question, side by side.
 *
 * @param ofMentor to the same question, or what she offers where the mentee wants
 */
public record ProfileFact(Sentence label, List<Value> ofMentee, List<Value> ofMentor) {

    public ProfileFact {
        ofMentee = List.copyOf(ofMentee);
        ofMentor = List.copyOf(ofMentor);
    }

    /** One answer, or one of several choices; shared where the other gave the same. */
    public record Value(String text, boolean shared) {}
}
