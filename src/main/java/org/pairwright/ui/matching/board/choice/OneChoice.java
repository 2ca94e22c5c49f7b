package org.pairwright.ui.matching.board.choice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Sentence;

/**
 * What one of two people said of the other.
 *
 * @param rank empty where nothing was said; {@link Choice#AVOID} for "rather not"
 */
public record OneChoice(long chooser, long chosen, OptionalInt rank) {

    static OneChoice of(List<Choice> all, long chooser, long chosen) {
        var rank = all.stream()
                .filter(one -> one.chooser() == chooser && one.chosen() == chosen)
                .mapToInt(Choice::rank)
                .findFirst();
        return new OneChoice(chooser, chosen, rank);
    }

    boolean avoids() {
        return rank.isPresent() && rank.getAsInt() == Choice.AVOID;
    }

    /** The number among the choices; empty for "rather not" too. */
    OptionalInt number() {
        return avoids() ? OptionalInt.empty() : rank;
    }

    Optional<Sentence> words(String chooser) {
        if (avoids()) {
            return Optional.of(Sentence.of("board.choice.avoids", chooser));
        }
        return rank.isPresent()
                ? Optional.of(Sentence.of("board.choice.rank", chooser, rank.getAsInt()))
                : Optional.empty();
    }
}
