package org.pairwright.ui.matching.board;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.matching.NotReady;
import org.pairwright.matching.question.PairCost;
import org.pairwright.pairing.Couple;
import org.pairwright.pairing.OpenQuestions;
import org.pairwright.pairing.Questions;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/**
 * What the two compared would cost the whole, asked beside the window. The match is solved with the first question and
 * stands ready for the next ones, until something changes. While one question is being answered only the last of those
 * that came since is asked: she walks through the list quicker than that.
 */
final class CostViewModel {
    private final Questions questions;
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<Cost> cost = new ReadOnlyObjectWrapper<>(new Cost.Unasked());
    private Optional<OpenQuestions> open = Optional.empty();
    private Optional<Couple> wanted = Optional.empty();
    private boolean asking;
    private long state;

    CostViewModel(Questions questions, RunViewModel run) {
        this.questions = questions;
        this.run = run;
    }

    ReadOnlyObjectProperty<Cost> costProperty() {
        return cost.getReadOnlyProperty();
    }

    /** Something changed: what is known does not hold any more. */
    void forget() {
        state++;
        open = Optional.empty();
        asking = false;
    }

    void ask(Couple couple) {
        wanted = Optional.of(couple);
        cost.set(new Cost.Asking());
        next();
    }

    void stop() {
        wanted = Optional.empty();
        cost.set(new Cost.Unasked());
    }

    private void next() {
        var picture = run.pictureProperty().get();
        if (asking || wanted.isEmpty() || picture.isEmpty()) {
            return;
        }
        asking = true;
        long asked = state;
        var question =
                new Question(wanted.get(), picture.get(), run.settingsProperty().get(), open);
        run.frame()
                .jobs()
                .run(
                        Sentence.of("board.job.cost"),
                        progress -> answer(question, progress),
                        answer -> take(question, answer, asked),
                        () -> cancelled(asked));
    }

    private record Question(Couple couple, MatchingPicture picture, Settings settings, Optional<OpenQuestions> open) {}

    private record Answer(Cost cost, Optional<OpenQuestions> open) {}

    private Answer answer(Question question, Progress progress) {
        try {
            var match = question.open()
                    .orElseGet(() -> questions.open(question.picture().program().id(), question.settings(), progress));
            var couple = question.couple();
            return new Answer(
                    cost(match.whyNot(couple.mentee(), couple.mentor()), question.picture()), Optional.of(match));
        } catch (NotReady notReady) {
            return new Answer(new Cost.NoMatch(notReady.obstacles()), Optional.empty());
        }
    }

    private static Cost cost(PairCost answer, MatchingPicture picture) {
        return switch (answer) {
            case PairCost.Already _ -> new Cost.Together();
            case PairCost.Costs costs ->
                new Cost.Chain(
                        costs, ChainLink.of(costs, picture), costs.inWords().getLast());
            case PairCost.Impossible impossible -> new Cost.Impossible(impossible.why());
        };
    }

    private void take(Question question, Answer answer, long asked) {
        if (asked != state) {
            return;
        }
        asking = false;
        open = answer.open();
        if (wanted.equals(Optional.of(question.couple()))) {
            cost.set(answer.cost());
        } else {
            next();
        }
    }

    private void cancelled(long asked) {
        if (asked == state) {
            asking = false;
            cost.set(new Cost.Unasked());
        }
    }
}
