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
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.history.StepKind;
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
    private final EditedMatch edited;
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
        edited = new EditedMatch(this, acts);
    }

    /** What was done is said here, with the way back. */
    public Undoable undoable() {
        return undoable;
    }

    /** The match of now, to be asked. */
    public StandingMatch match() {
        return match;
    }

    /** What she says of single pairs goes this way. */
    public EditedMatch edited() {
        return edited;
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
            edited.leave();
            match.forget();
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

    /** Reads everything again, beside the window. While new pairs are being checked that waits for the check. */
    public void load() {
        if (!edited.isBeingChecked()) {
            frame.program().program().ifPresent(this::load);
        }
    }

    private void load(Program program) {
        var asked = settings.get();
        var standing = match.standing();
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.look"),
                        progress -> {
                            var look = acts.runs().look(program.id(), asked, progress);
                            progress.report(0, 0, Sentence.of("matchingscreen.job.look"));
                            return new Read(MatchingPicture.of(stores, look, program), standing.test(look.problem()));
                        },
                        this::show,
                        () -> loadAfterCheck(program));
    }

    /** What was unchecked and goes does not stay on the screen because its end was not waited for. */
    private void loadAfterCheck(Program program) {
        if (isBeingChecked() && !edited.isBeingChecked()) {
            load(program);
        }
    }

    /** The program, and whether the match that stood is still its match. */
    private record Read(MatchingPicture picture, boolean stands) {}

    /** Makes a run with what is asked and shows the proposal, which it replaces. */
    public void findMatches() {
        if (!running.get()) {
            edited.leave();
            part.set(MatchingPart.PROPOSAL);
            run(StepKind.RUN, _ -> {}, () -> {});
        }
    }

    /** Matches again where she is, because of what she did in these steps; all are taken back together. */
    void matchAgainAfter(Sentence done, List<Long> newestFirst) {
        settings.set(acts.settings().of(frame.program().id()));
        if (!running.get()) {
            run(
                    StepKind.RUN_AFTER,
                    found -> undoable.say(
                            done,
                            Stream.concat(Stream.of(found.step()), newestFirst.stream())
                                    .toList()),
                    this::load);
        }
    }

    private void run(StepKind kind, Consumer<MatchingOutcome.Found> found, Runnable notFound) {
        long program = frame.program().id();
        var asked = settings.get();
        running.set(true);
        trouble.set(Trouble.NONE);
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.run"),
                        progress -> acts.runs().run(program, asked, kind, progress),
                        outcome -> {
                            running.set(false);
                            take(outcome, found);
                        },
                        () -> {
                            running.set(false);
                            notFound.run();
                        });
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

    /** Whether what it shows is still being checked, so that nothing is confirmed yet. */
    public boolean isBeingChecked() {
        return edited.isBeingChecked()
                || latest().filter(latest -> latest.freshness() instanceof Freshness.BeingChecked)
                        .isPresent();
    }

    /** Of one participant; empty where she is not in the program. */
    public String name(long participant) {
        return picture.get()
                .map(read -> read.names().getOrDefault(participant, ""))
                .orElse("");
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

    /** What she said stands in the proposal, and is being checked. */
    void showEdited(OpenQuestions.Edited now, List<PinBan> said) {
        picture.get().ifPresent(known -> set(known.with(now, said)));
    }

    /** What she says of single pairs now; read beside the window. */
    List<PinBan> pinsAndBans(long program) {
        return stores.terms().pinsAndBans().ofProgram(program);
    }

    private void show(Read now) {
        var read = now.picture();
        if (edited.isBeingChecked()) {
            return;
        }
        if (frame.program()
                .program()
                .map(Program::id)
                .equals(Optional.of(read.program().id()))) {
            if (!now.stands()) {
                match.forget();
            }
            set(read);
            sayWhyNobody(read);
        }
    }

    private void set(MatchingPicture read) {
        picture.set(Optional.of(read));
        timesRead.set(timesRead.get() + 1);
    }
}
