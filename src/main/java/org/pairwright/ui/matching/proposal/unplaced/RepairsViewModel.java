package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private boolean asked;

    public RepairsViewModel(Mending mending, RunViewModel run) {
        this.mending = mending;
        this.run = run;
        run.timesReadProperty().subscribe(this::forget);
    }

    /** Empty while they are being looked for. */
    public ReadOnlyObjectProperty<Optional<List<RepairLine>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** She looks at those who were left out. */
    public void look() {
        var picture = run.pictureProperty().get();
        if (asked || picture.isEmpty() || run.isBeingChecked()) {
            return;
        }
        asked = true;
        var words = new RepairWords(picture.get());
        run.match()
                .ask(
                        Sentence.of("matchingscreen.job.repairs"),
                        (match, progress) -> words.of(match.match().repairs(progress)),
                        found -> lines.set(Optional.of(found)),
                        _ -> lines.set(Optional.of(List.of())));
    }

    /** What would help her alone. */
    public void lookFor(long mentee, Consumer<List<RepairLine>> found) {
        run.pictureProperty()
                .get()
                .map(RepairWords::new)
                .ifPresent(words -> run.match()
                        .ask(
                                Sentence.of("matchingscreen.job.repairs"),
                                (match, progress) -> words.of(match.match().repairs(mentee, progress)),
                                found,
                                _ -> found.accept(List.of())));
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
        lines.set(Optional.empty());
    }

    /** Where few mentors can serve several of them. */
    void openCircles() {
        run.partProperty().set(MatchingPart.CIRCLES);
    }
}
