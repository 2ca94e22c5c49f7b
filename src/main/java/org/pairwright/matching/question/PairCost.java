package org.pairwright.matching.question;

import java.util.List;
import org.pairwright.text.Sentence;

/** What it would cost the whole if two people had to be a pair; or what a change of an open match did cost. */
public sealed interface PairCost {

    /** Nobody moves: they are a pair already, or the change changed nothing. */
    record Already() implements PairCost {}

    /**
     * It can be, at this price: exactly what matching again with the pair forced would lose.
     *
     * @param points by how many points all pairs together would earn less; below 0 where they would earn more
     * @param fewerPlaced how many pairs fewer there would be; below 0 where there would be more
     * @param lessFair whether a fair match was asked for, and more pairs would have a low score
     * @param chain who would move: the mentee of the pair first, then whoever gives way to her and to each other, then
     *     whoever comes to the places that become free
     * @param inWords a sentence for every move of the chain, then what they come to together
     */
    record Costs(long points, int fewerPlaced, boolean lessFair, List<Moved> chain, List<Sentence> inWords)
            implements PairCost {
        public Costs {
            chain = List.copyOf(chain);
            inWords = List.copyOf(inWords);
        }

        /** Everything in one sentence: the moves, a colon, and what they come to. */
        public Sentence inOneSentence() {
            var moves = inWords.getFirst();
            for (Sentence next : inWords.subList(1, inWords.size() - 1)) {
                moves = Sentence.of("question.then", moves, next);
            }
            return Sentence.of("question.altogether", moves, inWords.getLast());
        }
    }

    /** It cannot be: whatever stands against it, the rules first in their order, then bans, floor, need and places. */
    record Impossible(List<Sentence> why) implements PairCost {
        public Impossible {
            why = List.copyOf(why);
        }
    }
}
