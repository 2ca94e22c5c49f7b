package org.pairwright.ui.matching.frame;

import java.util.Optional;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;

/** Reads the program at hand beside the window: when she comes, and whenever something changed. */
final class ProgramReading {
    private static final Sentence LOOKING = Sentence.of("matchingscreen.job.look");

    private final PairingStores stores;
    private final MatchingActs acts;
    private final RunViewModel run;

    ProgramReading(PairingStores stores, MatchingActs acts, RunViewModel run) {
        this.stores = stores;
        this.acts = acts;
        this.run = run;
    }

    /** What is to be known before anything is read: what she asked for last, and whether anything was ever matched. */
    private record Arrival(Settings asked, boolean everRan) {}

    /** The program, and whether the match that stood is still its match. */
    private record Read(MatchingPicture picture, boolean stands) {}

    /** @param another whether she comes to another program than before */
    void arrive(Program program, boolean another) {
        var before = run.settingsProperty().get();
        run.frame()
                .jobs()
                .run(
                        LOOKING,
                        _ -> new Arrival(
                                acts.settings().of(program.id()), acts.runs().everRan(program.id())),
                        arrival -> {
                            if (isAtHand(program)) {
                                run.come(
                                        arrival.asked(),
                                        before,
                                        another
                                                ? part(arrival)
                                                : run.partProperty().get());
                                run.load();
                            }
                        },
                        run::load);
    }

    private static MatchingPart part(Arrival arrival) {
        return arrival.everRan() ? MatchingPart.PROPOSAL : MatchingPart.CRITERIA;
    }

    void load(Program program) {
        var asked = run.settingsProperty().get();
        var standing = run.match().standing();
        run.frame()
                .jobs()
                .run(
                        LOOKING,
                        progress -> {
                            var look = acts.runs().look(program.id(), asked, progress);
                            progress.report(0, 0, LOOKING);
                            return new Read(MatchingPicture.of(stores, look, program), standing.test(look.problem()));
                        },
                        read -> show(program, read),
                        () -> loadAfterCheck(program));
    }

    /** What was unchecked and goes does not stay on the screen because its end was not waited for. */
    private void loadAfterCheck(Program program) {
        if (run.showsUnchecked() && !run.edited().isBeingChecked()) {
            load(program);
        }
    }

    private void show(Program program, Read read) {
        if (!run.edited().isBeingChecked() && isAtHand(program)) {
            if (!read.stands()) {
                run.match().forget();
            }
            run.show(read.picture());
        }
    }

    private boolean isAtHand(Program program) {
        return run.frame().program().program().map(Program::id).equals(Optional.of(program.id()));
    }
}
