package org.pairwright.matching.question;

import java.util.List;
import java.util.OptionalLong;
import org.pairwright.text.Sentence;

/**
 * What a made pair is worth to the whole.
 *
 * @param without what the whole would lose if the two must not be a pair, and who would move then
 * @param nextMentor to whom she would come then; nobody if she would find none
 * @param nextMentee who would have the place then; nobody if it would stay free
 * @param place what one more place at the mentor would be worth
 * @param inWords all of it in sentences
 */
public record PairWorth(
        PairCost without, OptionalLong nextMentor, OptionalLong nextMentee, PlaceWorth place, List<Sentence> inWords) {
    public PairWorth {
        inWords = List.copyOf(inWords);
    }
}
