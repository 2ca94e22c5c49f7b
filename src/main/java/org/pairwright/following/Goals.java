package org.pairwright.following;

import static org.pairwright.following.Trouble.Field.GOAL;

import java.util.List;
import java.util.UUID;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Goal;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Writes down what a mentee wants to reach, and how far it is. Each change is one step. */
public final class Goals {
    private static final int LONGEST = 4_000;

    private final Journal journal;
    private final PairRecords records;

    public Goals(Journal journal, PairRecords records) {
        this.journal = journal;
        this.records = records;
    }

    public Outcome add(long pair, String description, Goal.Alignment alignment) {
        var goal = new Goal(0, UUID.randomUUID(), pair, description.strip(), alignment, Goal.State.OPEN);
        return write(goal, "following.goal.added");
    }

    public Outcome change(Goal before, String description, Goal.Alignment alignment) {
        return write(before.withDescription(description.strip(), alignment), "following.goal.changed");
    }

    /** How far it is now. */
    public Outcome move(Goal before, Goal.State state) {
        return write(before.withState(state), key(state));
    }

    private Outcome write(Goal goal, String key) {
        var checks = new Checks();
        checks.length(GOAL, goal.description(), LONGEST);
        if (goal.description().isEmpty()) {
            checks.trouble(GOAL, "following.trouble.noGoal");
        }
        if (!checks.troubles().isEmpty()) {
            return new Outcome.Refused(checks.troubles());
        }
        var sentence = Sentence.of(key, records.names(records.pair(goal.pair())));
        return Outcome.Done.by(
                journal, StepKind.GOAL, sentence, step -> records.goals().saveAll(step, List.of(goal)));
    }

    private static String key(Goal.State state) {
        return switch (state) {
            case OPEN -> "following.goal.open";
            case UNDER_WAY -> "following.goal.underWay";
            case REACHED -> "following.goal.reached";
            case DROPPED -> "following.goal.dropped";
        };
    }
}
