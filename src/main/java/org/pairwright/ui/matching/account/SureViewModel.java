package org.pairwright.ui.matching.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.matching.sure.BlankAnswer;
import org.pairwright.matching.sure.BlankAnswers;
import org.pairwright.matching.sure.PairSureness;
import org.pairwright.matching.sure.Sureness;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;

/**
 * How sure a pair is, worked out beside the window when she asks. The match is tried once for all pairs, and what was found
 * is kept until something changes.
 */
public final class SureViewModel {
    private final RunViewModel run;
    private Optional<Found> known = Optional.empty();

    public SureViewModel(RunViewModel run) {
        this.run = run;
        run.timesReadProperty().subscribe(() -> known = Optional.empty());
    }

    private record Found(Sureness weights, BlankAnswers blanks) {}

    /** Whether it can be asked: of the match as it is now. */
    public boolean canAsk() {
        return run.isFresh();
    }

    /**
     * Asks.
     *
     * @param answer called with sentences about the two first, then about the whole
     * @param none called instead with what stands in the way, or with nothing when it was cancelled
     */
    void ask(Couple couple, Consumer<List<Sentence>> answer, Consumer<List<Sentence>> none) {
        known.ifPresentOrElse(
                found -> answer.accept(words(found, couple)),
                () -> run.match()
                        .ask(
                                Sentence.of("matchingscreen.job.sure"),
                                SureViewModel::find,
                                found -> {
                                    known = Optional.of(found);
                                    answer.accept(words(found, couple));
                                },
                                none));
    }

    void cancel() {
        run.cancel();
    }

    private static Found find(OpenQuestions open, Progress progress) {
        return new Found(open.match().sureness(progress), open.match().blankAnswers(progress));
    }

    private static List<Sentence> words(Found found, Couple couple) {
        var words = new ArrayList<Sentence>();
        found.weights().pairs().stream()
                .filter(pair -> pair.mentee() == couple.mentee() && pair.mentor() == couple.mentor())
                .map(PairSureness::inWords)
                .forEach(words::add);
        found.blanks().could().stream()
                .filter(blank -> isOneOf(couple, blank))
                .map(BlankAnswer::inWords)
                .forEach(words::add);
        words.addAll(found.weights().inWords());
        words.addAll(found.blanks().inWords());
        return words;
    }

    private static boolean isOneOf(Couple couple, BlankAnswer blank) {
        return blank.participant() == (blank.mentee() ? couple.mentee() : couple.mentor());
    }
}
