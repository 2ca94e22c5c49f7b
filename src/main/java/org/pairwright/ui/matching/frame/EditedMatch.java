package org.pairwright.ui.matching.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Lets the proposal follow what she says of single pairs: the new pairs stand at once as being checked; they become a run
 * once all of it was gone through beside the window. Whatever she says meanwhile begins the check anew. A check that is
 * cancelled or fails keeps nothing: what she said stays said, and the proposal of before reads stale.
 */
public final class EditedMatch {
    /** Where pairs hang together all is solved anew; up to so many possible pairs that takes no longer than a few seconds. */
    private static final long MOST_TO_MATCH_ANEW = 250_000;

    private final RunViewModel run;
    private final MatchingActs acts;
    private Optional<Run> followed = Optional.empty();
    private Optional<Check> check = Optional.empty();
    private long kept;

    EditedMatch(RunViewModel run, MatchingActs acts) {
        this.run = run;
        this.acts = acts;
    }

    /** One pass through all pairs, which something newer may make useless. */
    private static final class Check {
        private volatile boolean outdated;

        Progress watched(Progress progress) {
            return (done, total, doing) -> {
                if (outdated) {
                    throw new Cancelled();
                }
                progress.report(done, total, doing);
            };
        }
    }

    /** For which program and settings a match is held, and against which run it is compared. */
    private record Following(long program, Settings settings, Optional<Run> run) {}

    /** What is different from a run. */
    private record Since(Optional<Run> run, OpenQuestions.Edited edited, List<PinBan> said) {}

    /** What came of saying something. */
    private sealed interface Outcome {

        /** Nothing was written down. */
        record Refused(List<Sentence> why) implements Outcome {}

        /** It was; the proposal cannot follow at once. */
        record Kept(List<Long> steps) implements Outcome {}

        /** It was, and no match can be made any more. */
        record Blocked(List<Long> steps, List<Sentence> why) implements Outcome {}

        /** It was, and the match stands changed. */
        record Stands(List<Long> steps, OpenQuestions match, Since since) implements Outcome {}

        record Failed(RuntimeException failure) implements Outcome {}
    }

    /** Whether new pairs stand that were not gone through yet. */
    boolean isBeingChecked() {
        return followed.isPresent();
    }

    /** The run that was kept last of what she said; 0 before the first. */
    public long kept() {
        return kept;
    }

    /** She says something: it is written down, and the proposal follows. */
    public void say(Saying saying) {
        var now =
                new Following(run.frame().program().id(), run.settingsProperty().get(), follows());
        stopChecking();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.say"),
                        progress -> outcome(saying, now, progress),
                        outcome -> take(saying, outcome),
                        this::drop);
    }

    /** Something else is looked at or made: what is being checked is not waited for. */
    void leave() {
        stopChecking();
        followed = Optional.empty();
    }

    /** The run that the proposal shows, if a match that stands can take a change of it. */
    private Optional<Run> follows() {
        return followed.or(() -> run.latest()
                .filter(_ -> run.isFresh())
                .map(MatchingPicture.Latest::run)
                .filter(shown -> shown.settings().equals(run.settingsProperty().get()))
                .filter(shown ->
                        !shown.settings().bindsPairs() && shown.settings().aim() != Aim.FAIR));
    }

    private Outcome outcome(Saying saying, Following now, Progress progress) {
        try {
            boolean stands = now.run().isPresent() && stands(now, progress);
            var steps = new ArrayList<Long>();
            var refused = new ArrayList<Sentence>();
            for (Said said : saying.act().get()) {
                switch (said) {
                    case Said.Done done -> steps.add(0, done.step());
                    case Said.Refused why -> refused.add(why.why());
                }
            }
            if (steps.isEmpty()) {
                return new Outcome.Refused(refused);
            }
            return stands ? follow(saying, now, steps, progress) : new Outcome.Kept(steps);
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            return new Outcome.Failed(failure);
        }
    }

    private boolean stands(Following now, Progress progress) {
        try {
            run.match().ready(now.program(), now.settings(), progress);
            return true;
        } catch (NotReady _) {
            return false;
        }
    }

    private Outcome follow(Saying saying, Following now, List<Long> steps, Progress progress) {
        try {
            return run.match()
                    .change(now.program(), now.settings(), saying.edits(), progress)
                    .<Outcome>map(match -> new Outcome.Stands(
                            steps,
                            match,
                            new Since(now.run(), match.since(now.run().get()), run.pinsAndBans(now.program()))))
                    .orElseGet(() -> new Outcome.Kept(steps));
        } catch (NotReady notReady) {
            return new Outcome.Blocked(steps, notReady.obstacles());
        }
    }

    private void take(Saying saying, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused refused -> {
                refused.why().stream()
                        .findFirst()
                        .ifPresent(why -> run.frame().notifications().say(why));
                run.match().held().filter(_ -> isBeingChecked()).ifPresent(match -> check(Optional.empty(), match));
            }
            case Outcome.Kept kept -> {
                run.undoable().say(saying.done(), kept.steps());
                leave();
                matchAnew(saying, kept.steps());
            }
            case Outcome.Blocked blocked -> {
                run.undoable().say(saying.done(), blocked.steps());
                drop();
                run.meet(new Trouble(Sentence.of("matchingscreen.trouble.run"), blocked.why()));
            }
            case Outcome.Stands stands -> {
                run.undoable().say(saying.done(), stands.steps());
                followed = stands.since().run();
                run.showEdited(stands.since().edited(), stands.since().said());
                check(Optional.of(new Done(saying.done(), stands.steps())), stands.match());
            }
            case Outcome.Failed failed -> {
                drop();
                throw failed.failure();
            }
        }
    }

    private record Done(Sentence said, List<Long> steps) {}

    private void matchAnew(Saying saying, List<Long> steps) {
        boolean small = run.pictureProperty()
                .get()
                .map(MatchingPicture::readiness)
                .filter(ready -> (long) ready.mentees() * ready.mentors() <= MOST_TO_MATCH_ANEW)
                .isPresent();
        if (saying.again() || (small && run.isFresh())) {
            run.matchAgainAfter(saying.done(), steps);
        } else {
            run.load();
        }
    }

    /** Goes through all pairs and keeps them. */
    private void check(Optional<Done> done, OpenQuestions match) {
        var mine = new Check();
        check = Optional.of(mine);
        long program = run.frame().program().id();
        var settings = run.settingsProperty().get();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.check"),
                        progress -> checked(program, settings, match, mine.watched(progress)),
                        checked -> ended(mine, () -> take(done, checked)),
                        () -> ended(mine, this::drop));
    }

    private sealed interface Checked {
        record Kept(Optional<MatchingOutcome.Found> found) implements Checked {}

        record Failed(RuntimeException failure) implements Checked {}
    }

    private Checked checked(long program, Settings settings, OpenQuestions match, Progress progress) {
        try {
            return new Checked.Kept(acts.runs().keep(program, match, settings, progress));
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            return new Checked.Failed(failure);
        }
    }

    private void ended(Check mine, Runnable then) {
        if (check.equals(Optional.of(mine))) {
            check = Optional.empty();
            then.run();
        }
    }

    private void take(Optional<Done> done, Checked checked) {
        if (checked instanceof Checked.Kept(Optional<MatchingOutcome.Found> found) && found.isPresent()) {
            kept = found.get().run().id();
        }
        drop();
        switch (checked) {
            case Checked.Kept kept ->
                kept.found().ifPresent(found -> {
                    run.meet(Trouble.NONE);
                    done.ifPresent(one -> run.undoable()
                            .say(
                                    one.said(),
                                    Stream.concat(Stream.of(found.step()), one.steps().stream())
                                            .toList()));
                });
            case Checked.Failed failed -> throw failed.failure();
        }
    }

    private void stopChecking() {
        check.ifPresent(one -> one.outdated = true);
        check = Optional.empty();
    }

    /** What stands unchecked goes; what is kept is shown. */
    private void drop() {
        leave();
        run.load();
    }
}
