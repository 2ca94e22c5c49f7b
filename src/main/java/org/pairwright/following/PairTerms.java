package org.pairwright.following;

import static org.pairwright.following.Trouble.Field.NOTE;
import static org.pairwright.following.Trouble.Field.RHYTHM;

import java.util.List;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** What is agreed about a pair: its rhythm; and the administrator's own note on it. Each change is one step. */
public final class PairTerms {
    /** A rhythm is a year at most. */
    public static final int LONGEST_RHYTHM = 365;

    private static final int LONGEST_NOTE = 100_000;

    private final Journal journal;
    private final PairRecords records;

    public PairTerms(Journal journal, PairRecords records) {
        this.journal = journal;
        this.records = records;
    }

    /**
     * Another rhythm for this pair.
     *
     * @param typed how many days they mean to let pass between two sessions
     */
    public Outcome changeRhythm(long pair, String typed) {
        var days = Checks.wholeNumber(typed);
        if (days.isEmpty() || days.getAsInt() < 1 || days.getAsInt() > LONGEST_RHYTHM) {
            return new Outcome.Refused(
                    List.of(Trouble.with(RHYTHM, "following.trouble.rhythm", typed.strip(), LONGEST_RHYTHM)));
        }
        var before = records.pair(pair);
        return write(
                before.withRhythm(days.getAsInt()),
                Sentence.of("following.terms.rhythm", records.names(before), days.getAsInt()));
    }

    public Outcome changeNote(long pair, String note) {
        var checks = new Checks();
        checks.length(NOTE, note, LONGEST_NOTE);
        if (!checks.troubles().isEmpty()) {
            return new Outcome.Refused(checks.troubles());
        }
        var before = records.pair(pair);
        return write(before.withNote(note.strip()), Sentence.of("following.terms.note", records.names(before)));
    }

    private Outcome write(Pair changed, Sentence sentence) {
        return Outcome.Done.by(
                journal, StepKind.PAIR, sentence, step -> records.pairs().save(step, changed));
    }
}
