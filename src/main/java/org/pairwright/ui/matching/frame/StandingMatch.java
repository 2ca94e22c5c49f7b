package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pairwright.matching.NotReady;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Edit;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.question.Questions;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The match of now, solved beside the window with the first question and standing ready for the next ones, as long as
 * people and terms are the same. Questions are answered one after the other; an answer that came after the program was
 * read again is not handed over.
 */
public final class StandingMatch {
    /** Beyond that it is quicker to solve all anew. */
    private static final int MOST_ONE_BY_ONE = 40;

    /** So many possible pairs are matched anew within a moment. */
    private static final long MOST_TO_SOLVE_AT_ONCE = 250_000;

    private final Questions questions;
    private final RunViewModel run;
    private Held held = new Held();

    StandingMatch(Questions questions, RunViewModel run) {
        this.questions = questions;
        this.run = run;
    }

    /** Opened by the thread of the jobs, which alone looks into it. */
    private static final class Held {
        private volatile Optional<OpenQuestions> open = Optional.empty();
    }

    /** Whether the match that stands now is that of a problem; to be asked beside the window. */
    Predicate<MatchingProblem> standing() {
        var asked = held;
        return problem ->
                asked.open.filter(open -> open.match().speaksOf(problem)).isPresent();
    }

    /** It is of another problem. */
    void forget() {
        held = new Held();
    }

    /** The match that stands, if there is one. */
    Optional<OpenQuestions> held() {
        return held.open;
    }

    /**
     * Opens the match of now where none stands, beside the window; so that a change made then starts from what she sees.
     *
     * @throws NotReady if no match can be made
     */
    void ready(long program, Settings settings, Progress progress) {
        var asked = held;
        if (asked.open.isEmpty()) {
            asked.open = Optional.of(questions.open(program, settings, progress));
        }
    }

    /**
     * Changes the match that stands, or where it cannot take the change, opens one anew, beside the window. What is changed
     * was written down before, so both come to the same.
     *
     * @return nothing where the change is none of single pairs or people
     * @throws NotReady if no match can be made
     */
    Optional<OpenQuestions> change(
            long program, Settings settings, Function<MatchingProblem, Optional<List<Edit>>> edits, Progress progress) {
        var asked = held;
        var standing = asked.open;
        asked.open = Optional.empty();
        var changes = standing.map(open -> open.match().problem()).flatMap(edits);
        if (changes.isPresent()) {
            boolean taken =
                    changes.get().size() <= MOST_ONE_BY_ONE && standing.get().change(changes.get(), progress);
            asked.open = taken ? standing : Optional.of(questions.open(program, settings, progress));
        }
        return asked.open;
    }

    /**
     * Whether what one pair would cost or is worth is answered at once. Fairness, balance, limits and quotas concern
     * everybody, so that all is matched anew for it.
     */
    public boolean isQuick() {
        var settings = run.settingsProperty().get();
        return (settings.aim() != Aim.FAIR && !settings.bindsPairs())
                || run.pictureProperty()
                        .get()
                        .map(MatchingPicture::readiness)
                        .filter(ready -> (long) ready.mentees() * ready.mentors() <= MOST_TO_SOLVE_AT_ONCE)
                        .isPresent();
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
        int read = run.timesReadProperty().get();
        var now = new Now(run.frame().program().id(), run.settingsProperty().get());
        run.frame()
                .jobs()
                .run(
                        job,
                        progress -> answer(asked, now, question, progress),
                        answer -> {
                            if (read == run.timesReadProperty().get()) {
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
