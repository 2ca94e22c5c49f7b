package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.OpenQuestions;
import org.pairwright.pairing.Questions;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The match of now, solved beside the window with the first question and standing ready for the next ones, until the
 * program is read again. Questions are answered one after the other; an answer that came too late is not handed over.
 */
public final class StandingMatch {
    private final Questions questions;
    private final RunViewModel run;
    private Held held = new Held();

    StandingMatch(Questions questions, RunViewModel run) {
        this.questions = questions;
        this.run = run;
        run.timesReadProperty().subscribe(() -> held = new Held());
    }

    /** The match of one reading; opened by the thread of the jobs, which alone looks into it. */
    private static final class Held {
        private Optional<OpenQuestions> open = Optional.empty();
    }

    private record Now(long program, Settings settings) {}

    private record Answer<T>(Optional<T> found, List<Sentence> obstacles) {}

    /**
     * Asks one question.
     *
     * @param found called on the window's thread with the answer, as long as nothing changed since
     * @param none called instead where no match can be made, with what stands in its way, or when it was cancelled
     */
    public <T> void ask(
            Sentence job,
            BiFunction<OpenQuestions, Progress, T> question,
            Consumer<T> found,
            Consumer<List<Sentence>> none) {
        var asked = held;
        var now = new Now(run.frame().program().id(), run.settingsProperty().get());
        run.frame()
                .jobs()
                .run(
                        job,
                        progress -> answer(asked, now, question, progress),
                        answer -> {
                            if (asked.equals(held)) {
                                answer.found().ifPresentOrElse(found, () -> none.accept(answer.obstacles()));
                            }
                        },
                        () -> none.accept(List.of()));
    }

    private <T> Answer<T> answer(
            Held asked, Now now, BiFunction<OpenQuestions, Progress, T> question, Progress progress) {
        try {
            if (asked.open.isEmpty()) {
                asked.open = Optional.of(questions.open(now.program(), now.settings(), progress));
            }
            return new Answer<>(asked.open.map(open -> question.apply(open, progress)), List.of());
        } catch (NotReady notReady) {
            return new Answer<>(Optional.empty(), notReady.obstacles());
        }
    }
}
