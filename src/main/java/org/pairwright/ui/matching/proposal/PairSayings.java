package org.pairwright.ui.matching.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.pairwright.matching.question.Edit;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Saying;

/** What she says of pairs, one or many at once: they must be, must not be, or are like any other again. Each is one step. */
final class PairSayings {
    private final PinsAndBans said;
    private final RunViewModel run;

    PairSayings(PinsAndBans said, RunViewModel run) {
        this.said = said;
        this.run = run;
    }

    void pin(List<Couple> couples) {
        say(
                couples,
                words(couples, "matchingscreen.said.pinned", "matchingscreen.said.pinnedMany"),
                program -> Optional.of(said.pinAll(program, couples, "")),
                couple -> new Edit.Pin(couple.mentee(), couple.mentor()));
    }

    void ban(List<Couple> couples, String note) {
        say(
                couples,
                words(couples, "matchingscreen.said.banned", "matchingscreen.said.bannedMany"),
                program -> Optional.of(said.banAll(program, couples, note)),
                couple -> new Edit.Ban(couple.mentee(), couple.mentor()));
    }

    /** Another reason for a ban that stands; it changes nothing else. */
    void note(Couple couple, String note) {
        long program = run.frame().program().id();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.say"),
                        _ -> said.ban(program, couple.mentee(), couple.mentor(), note),
                        kept -> {
                            if (kept instanceof Said.Done done) {
                                run.undoable()
                                        .say(
                                                Sentence.of(
                                                        "matchingscreen.said.banned",
                                                        name(couple.mentee()),
                                                        name(couple.mentor())),
                                                done.step());
                            }
                            run.load();
                        });
    }

    void lift(List<Couple> couples) {
        say(
                couples,
                words(couples, "matchingscreen.said.lifted", "matchingscreen.said.liftedMany"),
                program -> said.liftAll(program, couples).map(Said.Done::new),
                couple -> new Edit.Lift(couple.mentee(), couple.mentor()));
    }

    private void say(
            List<Couple> couples, Sentence done, LongFunction<Optional<Said>> act, Function<Couple, Edit> edit) {
        if (!couples.isEmpty()) {
            long program = run.frame().program().id();
            run.edited()
                    .say(Saying.ofPairs(
                            done,
                            () -> act.apply(program),
                            couples.stream().map(edit).toList()));
        }
    }

    private Sentence words(List<Couple> couples, String ofOne, String ofMany) {
        return couples.size() == 1
                ? Sentence.of(
                        ofOne,
                        name(couples.getFirst().mentee()),
                        name(couples.getFirst().mentor()))
                : Sentence.of(ofMany, couples.size());
    }

    private String name(long participant) {
        return Optional.of(run)
                .flatMap(known -> known.pictureProperty().get())
                .map(picture -> picture.names().getOrDefault(participant, ""))
                .orElse("");
    }
}
