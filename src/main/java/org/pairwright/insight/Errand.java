package org.pairwright.insight;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * Something that needs the administrator.
 *
 * @param about the pairs or, for {@link Kind#PLACE_MENTEES}, {@link
 *     Kind#DECIDE_ON_APPLICATIONS} and {@link Kind#REVIEW_RETENTION}, the participants,
 *     by id; empty where it is about the program
 */
public record Errand(Kind kind, Sentence sentence, List<Long> about) {

    public Errand {
        about = List.copyOf(about);
    }

    public Urgency urgency() {
        return kind.urgency;
    }

    /** How soon she should see to it. */
    public enum Urgency {
        NOW,
        SOON,
        IN_TIME
    }

    /** What is to be done, the most urgent first; it says what to open as well. */
    public enum Kind {
        REACH_PAIRS_AT_RISK(Urgency.NOW),
        CLOSE_PROGRAM(Urgency.NOW),
        DECIDE_ON_PROPOSAL(Urgency.SOON),
        FIND_MATCHES(Urgency.SOON),
        PLACE_MENTEES(Urgency.SOON),
        ASK_INVITED_PAIRS(Urgency.SOON),
        LOOK_AT_PAIRS(Urgency.SOON),
        DECIDE_ON_APPLICATIONS(Urgency.IN_TIME),
        REVIEW_RETENTION(Urgency.IN_TIME),
        PREPARE_THE_END(Urgency.IN_TIME);

        private final Urgency urgency;

        Kind(Urgency urgency) {
            this.urgency = urgency;
        }
    }
}
