package org.pairwright.command;

import java.util.List;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Run;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Finding and confirming matches, said aloud; what {@code match} and {@code demo} have in common. */
final class MatchingSteps {
    private final Pairwright pairwright;
    private final Acts acts;

    MatchingSteps(Pairwright pairwright, Acts acts) {
        this.pairwright = pairwright;
        this.acts = acts;
    }

    Run find(long program, Aim aim) {
        return switch (acts.matching().run().run(program, aim, Progress.UNWATCHED)) {
            case MatchingOutcome.Found found -> said(found.run());
            case MatchingOutcome.Blocked blocked -> throw new Cannot(together(blocked.obstacles()));
        };
    }

    void confirm(Run run) {
        switch (acts.matching().pairs().confirm(run, pairwright.surroundings().today())) {
            case Confirmation.Confirmed confirmed ->
                pairwright
                        .terminal()
                        .say(Sentence.of(
                                "command.match.confirmed", confirmed.pairs().size()));
            case Confirmation.Refused refused -> throw new Cannot(together(refused.pairs()));
        }
    }

    private Run said(Run run) {
        var proposal = run.proposal();
        var terminal = pairwright.terminal();
        terminal.say(Sentence.of(
                "command.match.found",
                proposal.pairs().size(),
                proposal.unplaced().size(),
                proposal.meanScore(),
                proposal.lowestScore()));
        terminal.say(proposal.statement());
        return run;
    }

    private static Sentence together(List<Sentence> sentences) {
        return sentences.size() == 1 ? sentences.getFirst() : Sentence.of("command.several", List.copyOf(sentences));
    }
}
