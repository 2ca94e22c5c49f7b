package org.pairwright.ui.matching.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.change.LessDisruption.Step;
import org.pairwright.matching.question.Edit;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Saying;

/**
 * How much better a proposal that is out of date gets with each of its pairs that is given up; and the step she takes: the
 * other pairs are pinned, and what is left is matched again.
 */
public final class FewChangesViewModel {
    private final RunViewModel run;
    private final PinsAndBans said;

    public FewChangesViewModel(RunViewModel run, PinsAndBans said) {
        this.run = run;
        this.said = said;
    }

    /** Whether there is anything to ask: what is shown may not be the best match any more. */
    public boolean canAsk() {
        return run.latest()
                .filter(latest -> latest.freshness() instanceof Freshness.Stale)
                .isPresent();
    }

    /**
     * Asks.
     *
     * @param none called with what stands in the way, or with nothing where she stopped it
     */
    void ask(Consumer<LessDisruption> found, Consumer<List<Sentence>> none) {
        var present = present().stream()
                .map(pair -> new LessDisruption.Couple(pair.mentee(), pair.mentor()))
                .toList();
        run.match()
                .ask(
                        Sentence.of("matchingscreen.job.fewChanges"),
                        (match, progress) -> match.match().keeping(present, progress),
                        found,
                        none);
    }

    /** Keeps what the step keeps of the proposal, and matches the others again; both are taken back together. */
    void take(Step step) {
        long program = run.frame().program().id();
        var kept = kept(step);
        run.edited()
                .say(Saying.ofPairs(
                                Sentence.of("matchingscreen.fewChanges.said", kept.size()),
                                () -> Optional.of(said.pinAll(
                                        program, kept, run.frame().messages().say("matchingscreen.fewChanges.note"))),
                                kept.stream()
                                        .<Edit>map(one -> new Edit.Pin(one.mentee(), one.mentor()))
                                        .toList())
                        .andMatch());
    }

    /** Whether anything of the proposal stays. */
    boolean keeps(Step step) {
        return step.changed() < present().size();
    }

    private List<Couple> kept(Step step) {
        Set<LessDisruption.Couple> made = new HashSet<>(step.made());
        var kept = new ArrayList<Couple>();
        for (ProposedPair pair : present()) {
            if (made.contains(new LessDisruption.Couple(pair.mentee(), pair.mentor()))) {
                kept.add(new Couple(pair.mentee(), pair.mentor()));
            }
        }
        return kept;
    }

    private List<ProposedPair> present() {
        return run.latest()
                .map(MatchingPicture.Latest::run)
                .map(shown -> shown.proposal().pairs())
                .orElse(List.of());
    }

    RunViewModel run() {
        return run;
    }
}
