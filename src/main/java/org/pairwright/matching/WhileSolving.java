package org.pairwright.matching;

import java.util.function.Supplier;
import org.pairwright.matching.rows.Pulse;

/**
 * A pulse that is felt only while there is something to be stopped. A match that stands outlives the work that solved it: a
 * later change of it is quick, must not be stopped halfway, and has nothing to do with who cancelled the work of then.
 */
final class WhileSolving implements Pulse {
    private Pulse felt = NONE;

    @Override
    public void beat(long mentees) {
        felt.beat(mentees);
    }

    <T> T during(Pulse pulse, Supplier<T> work) {
        felt = pulse;
        try {
            return work.get();
        } finally {
            felt = NONE;
        }
    }
}
