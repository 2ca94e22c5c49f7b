package org.pairwright.ui.matching.board;

import java.util.List;
import java.util.Optional;
import org.pairwright.matching.question.Edit;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Saying;

/** What she says of the pairs on the board: that they must be, must not be, or change their mentors. */
final class BoardSayings {
    private final PinsAndBans said;
    private final RunViewModel run;

    BoardSayings(PinsAndBans said, RunViewModel run) {
        this.said = said;
        this.run = run;
    }

    /** This pair instead of what the proposal has: pinned, and matched again around it. */
    void take(CandidateRow row) {
        run.edited().say(pinning("board.said.taken", row.couple()).andMatch());
    }

    /** Both pairs pinned as one step, and the others matched again around them; refused whole where a rule forbids one. */
    void swap(Swap swap) {
        long program = program();
        var both = List.of(swap.one(), swap.other());
        var done = Sentence.of(
                "board.said.swapped",
                run.name(swap.one().mentee()),
                run.name(swap.other().mentee()));
        run.edited()
                .say(Saying.ofPairs(
                                done,
                                () -> Optional.of(said.pinAll(program, both, "")),
                                both.stream()
                                        .<Edit>map(one -> new Edit.Pin(one.mentee(), one.mentor()))
                                        .toList())
                        .andMatch());
    }

    void togglePin(CandidateRow row) {
        run.edited().say(row.pinned() ? lifting(row.couple()) : pinning("matchingscreen.said.pinned", row.couple()));
    }

    void toggleBan(CandidateRow row) {
        run.edited().say(row.banned() ? lifting(row.couple()) : banning(row.couple()));
    }

    private Saying pinning(String done, Couple couple) {
        long program = program();
        return Saying.ofPairs(
                words(done, couple),
                () -> Optional.of(said.pin(program, couple.mentee(), couple.mentor(), "")),
                List.of(new Edit.Pin(couple.mentee(), couple.mentor())));
    }

    private Saying banning(Couple couple) {
        long program = program();
        return Saying.ofPairs(
                words("matchingscreen.said.banned", couple),
                () -> Optional.of(said.ban(program, couple.mentee(), couple.mentor(), "")),
                List.of(new Edit.Ban(couple.mentee(), couple.mentor())));
    }

    private Saying lifting(Couple couple) {
        long program = program();
        return Saying.ofPairs(
                words("matchingscreen.said.lifted", couple),
                () -> said.lift(program, couple.mentee(), couple.mentor()).map(Said.Done::new),
                List.of(new Edit.Lift(couple.mentee(), couple.mentor())));
    }

    private Sentence words(String key, Couple couple) {
        return Sentence.of(key, run.name(couple.mentee()), run.name(couple.mentor()));
    }

    private long program() {
        return run.frame().program().id();
    }
}
