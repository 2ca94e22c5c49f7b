package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.pairing.Freshness;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.PairingStores;
import org.pairwright.pairing.PinsAndBans;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;

/** What all parts of the screen look at: the program read at once, whether a run is going on, and what stood in its way. */
public final class RunViewModel {
    private final PairingStores stores;
    private final MatchingActs acts;
    private final MatchingFrame frame;
    private final Undoable undoable;
    private final StandingMatch match;
    private final ReadOnlyObjectWrapper<Optional<MatchingPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper timesRead = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private final ObjectProperty<MatchingPart> part = new SimpleObjectProperty<>(MatchingPart.CRITERIA);
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.of(Aim.EVERYONE));

    public RunViewModel(PairingStores stores, MatchingActs acts, MatchingFrame frame) {
        this.stores = stores;
        this.acts = acts;
        this.frame = frame;
        undoable = new Undoable(acts, frame);
        match = new StandingMatch(acts.questions(), this);
    }

    /** What was done is said here, with the way back. */
    public Undoable undoable() {
        return undoable;
    }

    /** The match of now, to be asked. */
    public StandingMatch match() {
        return match;
    }

    public MatchingFrame frame() {
        return frame;
    }

    public ReadOnlyObjectProperty<Optional<MatchingPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Counts on each time the program was read, also where the picture turned out to be the same: what a part reads for itself may be another. */
    public ReadOnlyIntegerProperty timesReadProperty() {
        return timesRead.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Which part is in front. */
    public ObjectProperty<MatchingPart> partProperty() {
        return part;
    }

    /** What the next run is asked for. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Asks the next run for something else, and keeps it for the program. */
    public void ask(Settings asked) {
        if (!asked.equals(settings.get())) {
            settings.set(asked);
            acts.settings().keep(frame.program().id(), asked);
            load();
        }
    }

    /** She came: another program starts at the part that is of use. */
    public void arrive() {
        var before = picture.get().map(known -> known.program().id());
        var now = frame.program().program();
        if (!before.equals(now.map(Program::id))) {
            picture.set(Optional.empty());
            trouble.set(Trouble.NONE);
            part.set(
                    now.filter(program -> acts.runs().everRan(program.id())).isPresent()
                            ? MatchingPart.PROPOSAL
                            : MatchingPart.CRITERIA);
        }
        now.ifPresent(program -> settings.set(acts.settings().of(program.id())));
        load();
    }

    /** Reads everything again, beside the window. */
    public void load() {
        frame.program().program().ifPresent(this::load);
    }

    private void load(Program program) {
        var asked = settings.get();
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.look"),
                        _ -> MatchingPicture.of(stores, acts.runs(), program, asked),
                        this::show);
    }

    /** Makes a run with what is asked and shows the proposal, which it replaces. */
    public void findMatches() {
        if (!running.get()) {
            part.set(MatchingPart.PROPOSAL);
            run(_ -> {}, () -> {});
        }
    }

    /** Matches again where she is, because of what she did in these steps; all can be taken back together. */
    public void matchAgainAfter(Sentence done, List<Long> steps) {
        var newestFirst = steps.reversed();
        undoable.say(done, newestFirst);
        settings.set(acts.settings().of(frame.program().id()));
        if (!running.get()) {
            run(
                    found -> undoable.say(
                            done,
                            Stream.concat(Stream.of(found.step()), newestFirst.stream())
                                    .toList()),
                    this::load);
        }
    }

    private void run(Consumer<MatchingOutcome.Found> found, Runnable notFound) {
        long program = frame.program().id();
        var asked = settings.get();
        running.set(true);
        trouble.set(Trouble.NONE);
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.run"),
                        progress -> acts.runs().run(program, asked, progress),
                        outcome -> {
                            running.set(false);
                            take(outcome, found);
                        },
                        () -> {
                            running.set(false);
                            notFound.run();
                        });
    }

    /** Says why not, or answers with the step in which it was kept. */
    public Optional<Long> sayOf(PinsAndBans.Said said) {
        return switch (said) {
            case PinsAndBans.Said.Done done -> Optional.of(done.step());
            case PinsAndBans.Said.Refused refused -> {
                frame.notifications().say(refused.why());
                yield Optional.empty();
            }
        };
    }

    public void cancel() {
        frame.jobs().cancel();
    }

    /** Says what stands in the way, or with {@link Trouble#NONE} that nothing does any more. */
    public void meet(Trouble seen) {
        trouble.set(seen);
    }

    /** Whether the proposal speaks of the program as it is now, so that confirming it is what comes next. */
    public boolean isFresh() {
        return latest().filter(latest -> latest.freshness() instanceof Freshness.Fresh)
                .isPresent();
    }

    public Optional<MatchingPicture.Latest> latest() {
        return picture.get().flatMap(MatchingPicture::latest);
    }

    private void take(MatchingOutcome outcome, Consumer<MatchingOutcome.Found> found) {
        switch (outcome) {
            case MatchingOutcome.Found run -> found.accept(run);
            case MatchingOutcome.Blocked blocked ->
                trouble.set(new Trouble(Sentence.of("matchingscreen.trouble.run"), blocked.obstacles()));
        }
        load();
    }

    /** An empty proposal never stands without a word. */
    private void sayWhyNobody(MatchingPicture read) {
        boolean nobody = read.latest()
                .filter(latest -> latest.run().proposal().pairs().isEmpty())
                .isPresent();
        if (nobody && trouble.get().equals(Trouble.NONE)) {
            trouble.set(new Trouble(
                    Sentence.of("matchingscreen.trouble.nobody"),
                    read.readiness().warnings()));
        }
    }

    private void show(MatchingPicture read) {
        if (frame.program()
                .program()
                .map(Program::id)
                .equals(Optional.of(read.program().id()))) {
            picture.set(Optional.of(read));
            timesRead.set(timesRead.get() + 1);
            sayWhyNobody(read);
        }
    }
}
