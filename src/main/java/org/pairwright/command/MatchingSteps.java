package org.pairwright.command;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.reporting.audit.MatchAudit;
import org.pairwright.spreadsheet.writing.CannotSave;
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

    /** What is worth a look is said too: above all where nothing was found. */
    Run find(long program, Settings settings) {
        return switch (acts.matching().run().run(program, settings, Progress.UNWATCHED)) {
            case MatchingOutcome.Found found -> {
                said(found.run());
                acts.matching().run().readiness(program, settings).warnings().forEach(pairwright.terminal()::say);
                yield found.run();
            }
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

    /** Writes what others need to check the run with tools of their own. */
    void audit(MatchingProblem problem, Run run, Path folder) {
        try {
            new MatchAudit(problem, run, Progress.UNWATCHED).writeTo(folder);
        } catch (CannotSave e) {
            throw new Cannot(e.sentence());
        }
        pairwright.terminal().say(Sentence.of("command.match.audited", folder.toString()));
    }

    private void said(Run run) {
        var proposal = run.proposal();
        var terminal = pairwright.terminal();
        terminal.say(Sentence.of(
                "command.match.found",
                proposal.pairs().size(),
                proposal.unplaced().size(),
                proposal.meanScore(),
                proposal.lowestScore()));
        terminal.say(proposal.statement());
    }

    /** One sentence of several. */
    static Sentence together(List<Sentence> sentences) {
        return sentences.size() == 1 ? sentences.getFirst() : Sentence.of("command.several", List.copyOf(sentences));
    }
}
