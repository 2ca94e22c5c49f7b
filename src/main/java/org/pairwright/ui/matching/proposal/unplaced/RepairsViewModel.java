package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.pairing.edit.Mending;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Saying;

/** What would place those who were left out, looked for beside the window once she looks at them, and made at a click. */
public final class RepairsViewModel {
    private final Mending mending;
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<Optional<List<RepairLine>>> lines =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private boolean asked;

    public RepairsViewModel(Mending mending, RunViewModel run) {
        this.mending = mending;
        this.run = run;
        run.timesReadProperty().subscribe(this::forget);
    }

    /** Empty while they are being looked for, and where that was stopped. */
    public ReadOnlyObjectProperty<Optional<List<RepairLine>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Whether she stopped it; it is not begun again by itself. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public void lookAgain() {
        asked = false;
        look();
    }

    /** She looks at those who were left out. */
    public void look() {
        var picture = run.pictureProperty().get();
        if (asked || picture.isEmpty() || run.isBeingChecked()) {
            return;
        }
        asked = true;
        stopped.set(false);
        var words = new RepairWords(picture.get());
        run.match()
                .ask(
                        Sentence.of("matchingscreen.job.repairs"),
                        (match, progress) -> words.of(match.match().repairs(progress)),
                        found -> lines.set(Optional.of(found)),
                        this::none);
    }

    private void none(List<Sentence> obstacles) {
        stopped.set(obstacles.isEmpty());
        if (!obstacles.isEmpty()) {
            lines.set(Optional.of(List.of()));
        }
    }

    /** What would help her alone; {@code none} is called with what stands in the way, or with nothing where it was stopped. */
    public void lookFor(long mentee, Consumer<List<RepairLine>> found, Consumer<List<Sentence>> none) {
        run.pictureProperty()
                .get()
                .map(RepairWords::new)
                .ifPresent(words -> run.match()
                        .ask(
                                Sentence.of("matchingscreen.job.repairs"),
                                (match, progress) -> words.of(match.match().repairs(mentee, progress)),
                                found,
                                none));
    }

    /** Makes the changes and matches again; all of it can be taken back together. */
    public void make(RepairLine line) {
        long program = run.frame().program().id();
        var done = Sentence.of("matchingscreen.said.repaired", line.verb());
        run.edited()
                .say(new Saying(
                        done,
                        () -> line.changes().stream()
                                .map(repair -> mending.make(program, repair))
                                .toList(),
                        problem -> Mending.edits(line.changes(), problem),
                        true));
    }

    private void forget() {
        asked = false;
        stopped.set(false);
        lines.set(Optional.empty());
    }

    RunViewModel run() {
        return run;
    }

    /** Where few mentors can serve several of them. */
    void openCircles() {
        run.partProperty().set(MatchingPart.CIRCLES);
    }
}
