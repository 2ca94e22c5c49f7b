package org.pairwright.intake.values;

import java.util.List;

/**
 * Values that may mean the same. Proposed, never done by itself.
 *
 * @param proposed the spelling for all of them: a known answer, or the one that is written most often
 * @param near the others
 * @param why the reason for the first of them
 */
public record Cluster(String proposed, List<WrittenValue> near, Likeness why) {
    public Cluster {
        near = List.copyOf(near);
    }
}
