package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;

/**
 * Lets the proposal follow what she says of single pairs: the new pairs stand at once as being checked; they become a run
 * once all of it was gone through beside the window. Whatever she says meanwhile begins the check anew. A check that is
 * cancelled or fails keeps nothing: what she said stays said, and the proposal of before reads stale.
 */
public final class EditedMatch {
    private final RunViewModel run;
    private final MatchingActs acts;
    private final Rematch rematch;
    private Optional<Run> followed = Optional.empty();
    private Optional<Pass> check = Optional.empty();
    private long kept;

    EditedMatch(RunViewModel run, MatchingActs acts, Rematch rematch) {
        this.run = run;
        this.acts = acts;
        this.rematch = rematch;
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
        var now = new SayingJob.Now(
                run.frame().program().id(), run.settingsProperty().get());
        var job = new SayingJob(run, acts, now, follows());
        boolean anew = rematch.follows(now.settings());
        stopChecking();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.say"),
                        progress -> job.run(saying, progress),
                        outcome -> take(saying, outcome, anew),
                        this::drop);
    }

    /** Something else is looked at or made: what is being checked is not waited for. */
    void leave() {
        stopChecking();
        followed = Optional.empty();
    }

    /** The run that the proposal shows, if a match that stands can take a change of it. */
    private Optional<Run> follows() {
        if (rematch.followingProperty().get()) {
            return Optional.empty();
        }
        return followed.or(() -> run.latest()
                .filter(_ -> run.isFresh())
                .map(MatchingPicture.Latest::run)
                .filter(shown -> shown.settings().equals(run.settingsProperty().get()))
                .filter(shown ->
                        !shown.settings().bindsPairs() && shown.settings().aim() != Aim.FAIR));
    }

    private void take(Saying saying, Followed outcome, boolean anew) {
        switch (outcome) {
            case Followed.Refused refused -> takeRefused(refused);
            case Followed.Kept kept -> {
                run.undoable().say(saying.done(), kept.steps());
                leave();
                run.askedMeanwhile(kept.asked());
                matchAnew(saying, kept.steps(), anew);
            }
            case Followed.Blocked blocked -> {
                run.undoable().say(saying.done(), blocked.steps());
                drop();
                run.meet(new Trouble(Sentence.of("matchingscreen.trouble.run"), blocked.why()));
            }
            case Followed.Stands stands -> {
                run.undoable().say(saying.done(), stands.steps());
                followed = stands.since().run();
                run.showEdited(stands.since().edited(), stands.since().said());
                check(Optional.of(new Done(saying.done(), stands.steps())), stands.match());
            }
            case Followed.Failed failed -> {
                drop();
                throw failed.failure();
            }
        }
    }

    /** What was being checked before is checked again, for that was stopped when she spoke. */
    private void takeRefused(Followed.Refused refused) {
        refused.why().stream()
                .findFirst()
                .ifPresent(why -> run.frame().notifications().say(why));
        run.match().held().filter(_ -> isBeingChecked()).ifPresent(match -> check(Optional.empty(), match));
    }

    private record Done(Sentence said, List<Long> steps) {}

    private void matchAnew(Saying saying, List<Long> steps, boolean anew) {
        if (anew || (saying.again() && rematch.isSmall())) {
            rematch.follow(saying.done(), steps);
        } else if (saying.again()) {
            rematch.after(saying.done(), steps);
        } else {
            run.load();
        }
    }

    /** Goes through all pairs and keeps them. */
    private void check(Optional<Done> done, OpenQuestions match) {
        var mine = new Pass();
        check = Optional.of(mine);
        long program = run.frame().program().id();
        var settings = run.settingsProperty().get();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.check"),
                        progress ->
                                Attempt.of(() -> acts.runs().keep(program, match, settings, mine.watched(progress))),
                        checked -> ended(mine, () -> take(done, checked)),
                        () -> ended(mine, this::drop));
    }

    private void ended(Pass mine, Runnable then) {
        if (check.equals(Optional.of(mine))) {
            check = Optional.empty();
            then.run();
        }
    }

    private void take(Optional<Done> done, Attempt<Optional<MatchingOutcome.Found>> checked) {
        var made = checked.result().flatMap(found -> found);
        made.ifPresent(found -> kept = found.run().id());
        drop();
        made.ifPresent(found -> {
            run.meet(Trouble.NONE);
            done.ifPresent(one -> run.undoable()
                    .say(
                            one.said(),
                            Stream.concat(Stream.of(found.step()), one.steps().stream())
                                    .toList()));
        });
        checked.tell();
    }

    private void stopChecking() {
        check.ifPresent(Pass::outdate);
        check = Optional.empty();
    }

    /** What stands unchecked goes; what is kept is shown. */
    private void drop() {
        leave();
        run.load();
    }
}
