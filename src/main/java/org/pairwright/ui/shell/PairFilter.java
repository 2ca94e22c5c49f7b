package org.pairwright.ui.shell;

import java.util.Set;
import org.pairwright.program.pairs.PairState;
import org.pairwright.text.Sentence;

/** Which pairs a number counts, so that the number can open their list. */
public sealed interface PairFilter {
    PairFilter ALL = new All();

    /** The filter in words, as in "Active pairs". */
    Sentence sentence();

    record All() implements PairFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.pairs.all");
        }
    }

    record InState(PairState state) implements PairFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.pairs.state", state);
        }
    }

    /**
     * Those of one health.
     *
     * @param level the constant's name of the health's level, as in {@code AT_RISK}
     */
    record WithHealth(String level, Sentence word) implements PairFilter {
        /** Those whose health is this constant. */
        public static WithHealth of(Enum<?> level) {
            return new WithHealth(level.name(), Sentence.of(level));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("shell.pairs.health", word);
        }
    }

    /** Exactly these, by id: a number that no other filter describes opens the list of what it counts. */
    record These(Sentence sentence, Set<Long> pairs) implements PairFilter {
        public These {
            pairs = Set.copyOf(pairs);
        }
    }
}
