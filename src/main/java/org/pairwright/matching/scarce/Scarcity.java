package org.pairwright.matching.scarce;

import java.util.List;
import org.pairwright.matching.question.PlaceWorth;
import org.pairwright.text.Sentence;

/**
 * Where places are scarce.
 *
 * @param places what one more place is worth where it is worth most, exactly, the greatest first
 * @param placesInWords a sentence for each of these
 * @param wanted mentors to look for, those who would place most people first
 * @param inWords how it was worked out
 */
public record Scarcity(
        List<PlaceWorth> places, List<Sentence> placesInWords, List<WantedMentors> wanted, List<Sentence> inWords) {
    public Scarcity {
        places = List.copyOf(places);
        placesInWords = List.copyOf(placesInWords);
        wanted = List.copyOf(wanted);
        inWords = List.copyOf(inWords);
    }
}
