package org.pairwright.pairing;

import java.util.List;
import org.pairwright.program.pairs.Pair;
import org.pairwright.text.Sentence;

/** What comes of confirming proposed pairs. */
public sealed interface Confirmation {

    /**
     * They are pairs now.
     *
     * @param step with which all of them can be taken back at once
     */
    record Confirmed(List<Pair> pairs, long step) implements Confirmation {
        public Confirmed {
            pairs = List.copyOf(pairs);
        }
    }

    /** Something changed since the run: each sentence names a pair and says why it is not possible any more. Nothing was done. */
    record Refused(List<Sentence> pairs) implements Confirmation {
        public Refused {
            pairs = List.copyOf(pairs);
        }
    }
}
