package org.pairwright.ui.matching.circles;

import java.util.Map;
import org.pairwright.text.Sentence;

/** What is wrong with a draft, by the field at which it is said; empty where it was kept. */
record DraftTroubles(Map<Field, Sentence> byField) {

    DraftTroubles {
        byField = Map.copyOf(byField);
    }

    /** The fields of the form. */
    enum Field {
        TOPIC,
        FIRST,
        SECOND,
        LEAST,
        MOST
    }
}
