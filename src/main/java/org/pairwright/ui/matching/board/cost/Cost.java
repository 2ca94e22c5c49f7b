package org.pairwright.ui.matching.board.cost;

import java.util.List;
import org.pairwright.matching.question.PairCost;
import org.pairwright.text.Sentence;

/** What a choice would cost the whole, as far as it is known. */
public sealed interface Cost {

    /** Nobody is compared. */
    record Unasked() implements Cost {}

    /** It takes its time, and is worked out when she asks; or it was, and she stopped it. */
    record Offered(boolean stopped) implements Cost {}

    /** It is being worked out. */
    record Asking() implements Cost {}

    /** The best match has the two together: it costs nothing. */
    record Together() implements Cost {}

    /**
     * Who would move, and what it comes to.
     *
     * @param total the sum in words
     */
    record Chain(PairCost.Costs costs, List<ChainLink> links, Sentence total) implements Cost {
        public Chain {
            links = List.copyOf(links);
        }
    }

    /** It cannot be: each sentence says what stands against it. */
    record Impossible(List<Sentence> why) implements Cost {
        public Impossible {
            why = List.copyOf(why);
        }
    }

    /** No match can be made at all now: each sentence says what stands in its way. */
    record NoMatch(List<Sentence> why) implements Cost {
        public NoMatch {
            why = List.copyOf(why);
        }
    }
}
