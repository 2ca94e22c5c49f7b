package org.pairwright.intake.taking;

import java.util.List;
import java.util.OptionalLong;
import org.pairwright.intake.DeskKnowledge;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.file.ReadFile;
import org.pairwright.intake.review.KnownPeople;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Takes a review in: everything of it as one step, or nothing. */
public final class TakingIn {
    private static final long NO_PROGRAM = 0;

    private final Journal journal;
    private final IntakeStores stores;

    public TakingIn(Database database, Journal journal) {
        this.journal = journal;
        this.stores = IntakeStores.of(database);
    }

    /** What the desk knows as a program sees it; without one, as a new program would. */
    public DeskKnowledge known(OptionalLong program) {
        var participants =
                program.isPresent() ? stores.participants().ofProgram(program.getAsLong()) : List.<Participant>of();
        return new DeskKnowledge(
                KnownPeople.of(stores.persons().all(), participants, OneIntake.notSame(stores)),
                stores.fields().ofProgram(program.orElse(NO_PROGRAM)),
                recipes().all());
    }

    /** What is remembered of files that were taken in. */
    public Recipes recipes() {
        return new Recipes(stores.recipes(), journal);
    }

    /** Whether one of the files was taken into the program before. */
    public boolean knows(IntakeReview review, long program) {
        return review.files().stream().anyMatch(file -> stores.imports().knows(program, file.digest()));
    }

    /**
     * Takes in what a review of the same desk found.
     *
     * @throws org.pairwright.task.Cancelled if the work was cancelled; nothing is left behind then
     */
    public IntakeResult confirm(IntakeReview review, IntakeTarget target, Progress progress) {
        List<String> files = review.files().stream().map(ReadFile::name).toList();
        var counts = review.counts();
        var sentence = Sentence.of(
                "intake.step.imported",
                files,
                counts.fresh(),
                counts.changed(),
                target.program().name());
        return confirm(review, target, StepKind.IMPORT, sentence, progress);
    }

    public IntakeResult confirm(
            IntakeReview review, IntakeTarget target, StepKind kind, Sentence sentence, Progress progress) {
        long before = journal.number();
        var result = journal.record(
                kind, sentence, progress, step -> new OneIntake(stores, step, review, progress).run(target, recipes()));
        long after = journal.number();
        return after == before ? result : result.inStep(after);
    }
}
