package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;

/**
 * Matches all anew: because she asked for it; because an edit needs it; or, where it takes no longer than a moment, by itself
 * after she changed what makes a good pair. What she changes meanwhile begins that anew.
 */
final class Rematch {
    /** Up to so many possible pairs it takes no longer than a moment, or a few seconds where pairs hang together. */
    private static final long MOST_BY_ITSELF = 250_000;

    private final RunViewModel run;
    private final MatchingActs acts;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper();
    private Optional<Pass> pass = Optional.empty();

    Rematch(RunViewModel run, MatchingActs acts) {
        this.run = run;
        this.acts = acts;
    }

    /** A match is made in place of the proposal. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** A match is made by itself; the proposal of before stands until then. */
    ReadOnlyBooleanProperty followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** Whether few enough people wait that it is matched by itself. */
    boolean isSmall() {
        return run.pictureProperty()
                .get()
                .map(MatchingPicture::readiness)
                .filter(ready -> (long) ready.mentees() * ready.mentors() <= MOST_BY_ITSELF)
                .isPresent();
    }

    /**
     * Whether the proposal follows a change of what makes a good pair: not where it was out of date already, or is of
     * something else than what was asked for.
     *
     * @param asked before the change
     */
    boolean follows(Settings asked) {
        return !running.get() && isSmall() && (following.get() || isOfNow(asked));
    }

    private boolean isOfNow(Settings asked) {
        return run.latest()
                .filter(latest -> latest.freshness() instanceof Freshness.Fresh
                        || latest.freshness() instanceof Freshness.BeingChecked)
                .filter(latest -> latest.run().settings().equals(asked))
                .isPresent();
    }

    /** She asked for it. */
    void find() {
        if (!running.get()) {
            stopFollowing();
            inPlace(StepKind.RUN, _ -> {}, () -> {});
        }
    }

    /** Because of what she did in these steps, however long it takes; all are taken back together. */
    void after(Sentence done, List<Long> newestFirst) {
        if (!running.get()) {
            stopFollowing();
            inPlace(StepKind.RUN_AFTER, found -> say(done, found, newestFirst), run::load);
        }
    }

    /** The same by itself. */
    void follow(Sentence done, List<Long> newestFirst) {
        stopFollowing();
        var mine = new Pass();
        pass = Optional.of(mine);
        following.set(true);
        long program = run.frame().program().id();
        var asked = run.settingsProperty().get();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.again"),
                        progress -> Attempt.of(
                                () -> acts.runs().run(program, asked, StepKind.RUN_AFTER, mine.watched(progress))),
                        made -> ended(mine, () -> take(made, found -> say(done, found, newestFirst))),
                        () -> ended(mine, run::load));
    }

    /** Something else is looked at or made: what only followed is not waited for. */
    void stopFollowing() {
        pass.ifPresent(Pass::outdate);
        pass = Optional.empty();
        following.set(false);
    }

    private void ended(Pass mine, Runnable then) {
        if (pass.equals(Optional.of(mine))) {
            stopFollowing();
            then.run();
        }
    }

    private void inPlace(StepKind kind, Consumer<MatchingOutcome.Found> found, Runnable notFound) {
        long program = run.frame().program().id();
        var asked = run.settingsProperty().get();
        running.set(true);
        run.meet(Trouble.NONE);
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.run"),
                        progress -> Attempt.of(() -> acts.runs().run(program, asked, kind, progress)),
                        made -> {
                            running.set(false);
                            take(made, found);
                        },
                        () -> {
                            running.set(false);
                            notFound.run();
                        });
    }

    private void take(Attempt<MatchingOutcome> made, Consumer<MatchingOutcome.Found> found) {
        made.result().ifPresent(outcome -> {
            switch (outcome) {
                case MatchingOutcome.Found one -> {
                    run.meet(Trouble.NONE);
                    found.accept(one);
                }
                case MatchingOutcome.Blocked blocked ->
                    run.meet(new Trouble(Sentence.of("matchingscreen.trouble.run"), blocked.obstacles()));
            }
        });
        run.load();
        made.tell();
    }

    private void say(Sentence done, MatchingOutcome.Found found, List<Long> newestFirst) {
        run.undoable()
                .say(
                        done,
                        Stream.concat(Stream.of(found.step()), newestFirst.stream())
                                .toList());
    }
}
