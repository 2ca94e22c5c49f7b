package org.pairwright.ui.matching.board.cost;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.matching.question.PairCost;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/**
 * What the two compared would cost the whole. While one question is being answered only the last of those that came since
 * is asked next: she walks through the list quicker than that.
 */
public final class CostViewModel {
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<Cost> cost = new ReadOnlyObjectWrapper<>(new Cost.Unasked());
    private Optional<Couple> wanted = Optional.empty();
    private boolean asking;

    public CostViewModel(RunViewModel run) {
        this.run = run;
    }

    public ReadOnlyObjectProperty<Cost> costProperty() {
        return cost.getReadOnlyProperty();
    }

    /** Something changed: what is being answered does not hold any more and will not be handed over. */
    public void forget() {
        asking = false;
    }

    public void ask(Couple couple) {
        wanted = Optional.of(couple);
        if (run.match().isQuick()) {
            ask();
        } else {
            cost.set(new Cost.Offered(false));
        }
    }

    /** Works it out for those who are compared. */
    public void ask() {
        if (wanted.isPresent()) {
            cost.set(new Cost.Asking());
            next();
        }
    }

    public void cancel() {
        run.cancel();
    }

    public void stop() {
        wanted = Optional.empty();
        cost.set(new Cost.Unasked());
    }

    private void next() {
        var picture = run.pictureProperty().get();
        if (!asking && wanted.isPresent() && picture.isPresent()) {
            asking = true;
            ask(wanted.get(), picture.get());
        }
    }

    private void ask(Couple couple, MatchingPicture picture) {
        run.match()
                .ask(
                        Sentence.of("board.job.cost"),
                        (match, progress) -> cost(match.whyNot(couple.mentee(), couple.mentor(), progress), picture),
                        answer -> take(couple, answer),
                        why -> take(couple, why.isEmpty() ? new Cost.Offered(true) : new Cost.NoMatch(why)));
    }

    private void take(Couple couple, Cost answer) {
        asking = false;
        if (wanted.equals(Optional.of(couple))) {
            cost.set(answer);
        } else if (cost.get() instanceof Cost.Asking) {
            next();
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
}
