package org.pairwright.matching.repair;

import java.util.List;
import java.util.Optional;
import org.pairwright.text.Sentence;

/**
 * What would help those who were left out.
 *
 * @param lacking how many mentors are lacking
 * @param single the single changes that help, each worked out by matching again, those that place most people first
 * @param together a small set of changes that places as many as were found, in the order in which they were found
 * @param placedTogether how many more pairs there are with all of these
 * @param inWords what the set does, and what is proved of it
 * @param atTheirLimit names who would help with one more place and takes no more over all programs
 */
public record Repairs(
        int lacking,
        List<Repair> single,
        List<Repair> together,
        int placedTogether,
        List<Sentence> inWords,
        Optional<Sentence> atTheirLimit) {
    public Repairs {
        single = List.copyOf(single);
        together = List.copyOf(together);
        inWords = List.copyOf(inWords);
    }
}
