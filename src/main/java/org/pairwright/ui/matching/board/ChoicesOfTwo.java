package org.pairwright.ui.matching.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.pairing.Couple;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Sentence;

/**
 * What two people said of each other.
 *
 * @param ofMentee her rank of the mentor; empty where she said nothing
 * @param ofMentor the mentor's rank of her
 */
record ChoicesOfTwo(OptionalInt ofMentee, OptionalInt ofMentor) {
    static final ChoicesOfTwo NONE = new ChoicesOfTwo(OptionalInt.empty(), OptionalInt.empty());

    static ChoicesOfTwo of(List<Choice> all, Couple couple) {
        return new ChoicesOfTwo(
                rank(all, couple.mentee(), couple.mentor()), rank(all, couple.mentor(), couple.mentee()));
    }

    /** In words, or nothing where neither said anything. */
    Optional<Sentence> words(String mentee, String mentor) {
        var one = ofMentee.isPresent() ? Optional.of(words(mentee, ofMentee.getAsInt())) : Optional.<Sentence>empty();
        var other = ofMentor.isPresent() ? Optional.of(words(mentor, ofMentor.getAsInt())) : Optional.<Sentence>empty();
        return one.isPresent() && other.isPresent()
                ? Optional.of(Sentence.of("board.choice.both", one.get(), other.get()))
                : one.or(() -> other);
    }

    private static Sentence words(String chooser, int rank) {
        return rank == Choice.AVOID
                ? Sentence.of("board.choice.avoids", chooser)
                : Sentence.of("board.choice.rank", chooser, rank);
    }

    private static OptionalInt rank(List<Choice> all, long chooser, long chosen) {
        return all.stream()
                .filter(one -> one.chooser() == chooser && one.chosen() == chosen)
                .mapToInt(Choice::rank)
                .findFirst();
    }
}
