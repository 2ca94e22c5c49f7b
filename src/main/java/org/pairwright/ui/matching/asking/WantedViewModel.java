package org.pairwright.ui.matching.asking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.matching.scarce.Scarcity;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;

/** Which mentors to look for, worked out when she asks and kept until something changes. */
public final class WantedViewModel {
    private final RunViewModel run;
    private Optional<Scarcity> known = Optional.empty();

    public WantedViewModel(RunViewModel run) {
        this.run = run;
        run.timesReadProperty().subscribe(() -> known = Optional.empty());
    }

    /**
     * Asks.
     *
     * @param none called with what stands in the way, or with nothing where she stopped it
     */
    void ask(Consumer<Scarcity> found, Consumer<List<Sentence>> none) {
        known.ifPresentOrElse(
                found,
                () -> run.match()
                        .ask(
                                Sentence.of("matchingscreen.job.wanted"),
                                (match, progress) -> match.match().scarcity(progress),
                                answer -> {
                                    known = Optional.of(answer);
                                    found.accept(answer);
                                },
                                none));
    }

    RunViewModel run() {
        return run;
    }
}
