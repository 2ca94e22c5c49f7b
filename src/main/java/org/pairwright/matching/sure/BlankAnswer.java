package org.pairwright.matching.sure;

import org.pairwright.text.Sentence;

/**
 * A question left open whose answer could change the match.
 *
 * @param participant who left it open
 * @param mentee whether as a mentee; otherwise as a mentor
 * @param field its name
 * @param tried how many answers that others gave were looked at
 * @param changing how many of these would change the pairs
 * @param pairs how many pairs there would be that are not there now, at most
 */
public record BlankAnswer(
        long participant, boolean mentee, String field, int tried, int changing, int pairs, Sentence inWords) {}
