package org.pairwright.ui.matching.frame;

import org.pairwright.text.Sentence;

/** What stands between her and a run, and what to do about it. */
public final class SituationWords {
    private SituationWords() {}

    public static Sentence of(Situation situation) {
        return switch (situation) {
            case NOBODY -> Sentence.of("matchingscreen.situation.nobody");
            case NO_MENTEES -> Sentence.of("matchingscreen.situation.noMentees");
            case NO_MENTORS -> Sentence.of("matchingscreen.situation.noMentors");
            case ALL_PAIRED -> Sentence.of("matchingscreen.situation.allPaired");
            case NO_PLACES -> Sentence.of("matchingscreen.situation.noPlaces");
            case OPEN -> Sentence.of("matchingscreen.situation.open");
        };
    }
}
