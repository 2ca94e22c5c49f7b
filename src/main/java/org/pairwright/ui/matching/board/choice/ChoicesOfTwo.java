package org.pairwright.ui.matching.board.choice;

import java.util.List;
import java.util.Optional;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Sentence;

/** What a mentee and a mentor said of each other. */
public record ChoicesOfTwo(OneChoice ofMentee, OneChoice ofMentor) {

    public static ChoicesOfTwo of(List<Choice> all, Couple couple) {
        return new ChoicesOfTwo(
                OneChoice.of(all, couple.mentee(), couple.mentor()),
                OneChoice.of(all, couple.mentor(), couple.mentee()));
    }

    /** In words, or nothing where neither said anything. */
    public Optional<Sentence> words(String mentee, String mentor) {
        var one = ofMentee.words(mentee);
        var other = ofMentor.words(mentor);
        return one.isPresent() && other.isPresent()
                ? Optional.of(Sentence.of("board.choice.both", one.get(), other.get()))
                : one.or(() -> other);
    }

    /** Who would rather not have the other, in words. */
    public Optional<Sentence> avoiding(String mentee, String mentor) {
        return ofMentee.avoids()
                ? ofMentee.words(mentee)
                : ofMentor.avoids() ? ofMentor.words(mentor) : Optional.empty();
    }
}
