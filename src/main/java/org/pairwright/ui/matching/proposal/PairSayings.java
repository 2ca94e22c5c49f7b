package org.pairwright.ui.matching.proposal;

import java.util.List;
import java.util.Optional;
import org.pairwright.pairing.Couple;
import org.pairwright.pairing.PinsAndBans;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;

/** What she says of pairs, one or many at once: they must be, must not be, or are like any other again. Each is one step. */
final class PairSayings {
    private final PinsAndBans said;
    private final RunViewModel run;

    PairSayings(PinsAndBans said, RunViewModel run) {
        this.said = said;
        this.run = run;
    }

    void pin(List<Couple> couples) {
        if (!couples.isEmpty()) {
            run.sayOf(said.pinAll(program(), couples, ""))
                    .ifPresent(step ->
                            done(couples, "matchingscreen.said.pinned", "matchingscreen.said.pinnedMany", step));
        }
    }

    void ban(List<Couple> couples, String note) {
        if (!couples.isEmpty()) {
            run.sayOf(said.banAll(program(), couples, note))
                    .ifPresent(step ->
                            done(couples, "matchingscreen.said.banned", "matchingscreen.said.bannedMany", step));
        }
    }

    void lift(List<Couple> couples) {
        said.liftAll(program(), couples)
                .ifPresent(step -> done(couples, "matchingscreen.said.lifted", "matchingscreen.said.liftedMany", step));
    }

    private void done(List<Couple> couples, String ofOne, String ofMany, long step) {
        var only = couples.getFirst();
        run.undoable()
                .say(
                        couples.size() == 1
                                ? Sentence.of(ofOne, name(only.mentee()), name(only.mentor()))
                                : Sentence.of(ofMany, couples.size()),
                        step);
        run.load();
    }

    private String name(long participant) {
        return Optional.of(run)
                .flatMap(known -> known.pictureProperty().get())
                .map(picture -> picture.names().getOrDefault(participant, ""))
                .orElse("");
    }

    private long program() {
        return run.frame().program().id();
    }
}
