package org.pairwright.ui.matching.criteria;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.matching.spread.Spread;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/**
 * What the criteria make of the people, looked at beside the window while the criteria are in front. One look at a time: what
 * changes during a look is seen by one more look after it, however many changes there were.
 */
public final class SpreadViewModel {
    private final RunViewModel run;
    private final MatchingRun runs;
    private final ReadOnlyObjectWrapper<Spread> spread = new ReadOnlyObjectWrapper<>(Spread.NONE);
    private Optional<MatchingPicture> seen = Optional.empty();
    private boolean looking;

    public SpreadViewModel(RunViewModel run, MatchingRun runs) {
        this.run = run;
        this.runs = runs;
        run.pictureProperty().subscribe(_ -> look());
        run.partProperty().subscribe(_ -> look());
    }

    ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }

    private void look() {
        if (!looking && run.partProperty().get() == MatchingPart.CRITERIA) {
            run.pictureProperty()
                    .get()
                    .filter(picture -> !Optional.of(picture).equals(seen))
                    .ifPresent(this::look);
        }
    }

    private void look(MatchingPicture picture) {
        seen = Optional.of(picture);
        looking = true;
        long program = picture.program().id();
        var settings = run.settingsProperty().get();
        var nobodyAllowed = picture.readiness().nobodyAllowed();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.spread"),
                        progress -> Spread.of(runs.problem(program, settings), nobodyAllowed, progress),
                        this::show,
                        () -> looking = false);
    }

    private void show(Spread looked) {
        looking = false;
        spread.set(looked);
        look();
    }
}
