package org.pairwright.matching.scarce;

import java.util.List;
import org.pairwright.program.fields.Answers;
import org.pairwright.text.Sentence;

/**
 * Some more mentors who answer alike, and what they would bring: exactly what matching again with them finds.
 *
 * @param traits what they answer; everything else is left open, or as most mentors answer where a blank keeps out
 * @param answers all that they were taken to answer
 * @param mentors how many of them
 * @param places of each
 * @param morePairs how many pairs more there would be
 * @param points how many points more all pairs together would earn
 */
public record WantedMentors(
        List<Trait> traits, Answers answers, int mentors, int places, int morePairs, long points, Sentence inWords) {
    public WantedMentors {
        traits = List.copyOf(traits);
    }
}
