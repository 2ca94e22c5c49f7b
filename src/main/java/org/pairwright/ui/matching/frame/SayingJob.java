package org.pairwright.ui.matching.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Writes down what she says and changes the match that stands, beside the window.
 *
 * @param shown the run against which the changed match is compared; none where no match can take the change
 */
record SayingJob(RunViewModel run, MatchingActs acts, Now now, Optional<Run> shown) {

    /** For which program and settings a match is held. */
    record Now(long program, Settings settings) {}

    Followed run(Saying saying, Progress progress) {
        try {
            boolean stands = shown.isPresent() && stands(progress);
            var steps = new ArrayList<Long>();
            var refused = new ArrayList<Sentence>();
            for (Said said : saying.act().get()) {
                switch (said) {
                    case Said.Done done -> steps.add(0, done.step());
                    case Said.Refused why -> refused.add(why.why());
                }
            }
            if (steps.isEmpty()) {
                return new Followed.Refused(refused);
            }
            return stands ? follow(saying, steps, progress) : kept(steps);
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            return new Followed.Failed(failure);
        }
    }

    private boolean stands(Progress progress) {
        try {
            run.match().ready(now.program(), now.settings(), progress);
            return true;
        } catch (NotReady _) {
            return false;
        }
    }

    private Followed follow(Saying saying, List<Long> steps, Progress progress) {
        try {
            return run.match()
                    .change(now.program(), now.settings(), saying.edits(), progress)
                    .<Followed>map(match -> new Followed.Stands(
                            steps,
                            match,
                            new Followed.Since(
                                    shown, match.since(shown.orElseThrow()), run.pinsAndBans(now.program()))))
                    .orElseGet(() -> kept(steps));
        } catch (NotReady notReady) {
            return new Followed.Blocked(steps, notReady.obstacles());
        }
    }

    private Followed kept(List<Long> steps) {
        return new Followed.Kept(steps, acts.settings().of(now.program()));
    }
}
