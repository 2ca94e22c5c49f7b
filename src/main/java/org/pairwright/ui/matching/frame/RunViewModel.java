package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.PinBan;
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
    private final Rematch rematch;
    private final ProgramReading reading;
    private final ReadOnlyObjectWrapper<Optional<MatchingPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper timesRead = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private final ObjectProperty<MatchingPart> part = new SimpleObjectProperty<>(MatchingPart.CRITERIA);
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.of(Aim.EVERYONE));

    public RunViewModel(PairingStores stores, MatchingActs acts, MatchingFrame frame) {
        this.stores = stores;
        this.acts = acts;
        this.frame = frame;
        undoable = new Undoable(acts, frame);
        match = new StandingMatch(acts.questions(), this);
        rematch = new Rematch(this, acts);
        edited = new EditedMatch(this, acts, rematch);
        reading = new ProgramReading(stores, acts, this);
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

    /** Whether a match is made in place of the proposal. */
    public ReadOnlyBooleanProperty runningProperty() {
        return rematch.runningProperty();
    }

    /** Whether a match is made by itself, because she changed what makes a good pair. */
    public ReadOnlyBooleanProperty followingProperty() {
        return rematch.followingProperty();
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

    /** Asks the next run for something else, and keeps it for the program; a small program is matched again at once. */
    public void ask(Settings asked) {
        var before = settings.get();
        if (!asked.equals(before)) {
            settings.set(asked);
            long program = frame.program().id();
            change(
                    before,
                    Sentence.of("pairing.step.settings"),
                    () -> acts.settings().keep(program, asked));
        }
    }

    /**
     * Changes what makes a good pair. The proposal of a small program follows by itself, as a run that is taken back together
     * with the change; else it reads stale.
     *
     * @param done what was done then, in the past tense
     * @param act writes it down, beside the window: with which step it can be taken back
     */
    public void change(Sentence done, Supplier<OptionalLong> act) {
        change(settings.get(), done, act);
    }

    private void change(Settings before, Sentence done, Supplier<OptionalLong> act) {
        boolean follows = rematch.follows(before);
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.keep"),
                        _ -> act.get(),
                        step -> step.ifPresentOrElse(no -> changed(done, no, follows), this::load),
                        this::load);
    }

    private void changed(Sentence done, long step, boolean follows) {
        undoable.say(done, step);
        if (follows) {
            edited.leave();
            rematch.follow(done, List.of(step));
        } else {
            load();
        }
    }

    /** She came: another program starts at the part that is of use. */
    public void arrive() {
        var now = frame.program().program();
        boolean another = !picture.get().map(known -> known.program().id()).equals(now.map(Program::id));
        if (another) {
            edited.leave();
            rematch.stopFollowing();
            match.forget();
            picture.set(Optional.empty());
            trouble.set(Trouble.NONE);
        }
        if (now.isEmpty()) {
            part.set(MatchingPart.CRITERIA);
        }
        now.ifPresent(program -> reading.arrive(program, another));
    }

    /** What was kept of her last visit is there, unless she asked for something else since. */
    void come(Settings asked, Settings before, MatchingPart at) {
        part.set(at);
        if (settings.get().equals(before)) {
            settings.set(asked);
        }
    }

    /** Reads everything again, beside the window. While new pairs are being checked that waits for the check. */
    public void load() {
        if (!edited.isBeingChecked()) {
            frame.program().program().ifPresent(reading::load);
        }
    }

    /** Makes a run with what is asked and shows the proposal, which it replaces. */
    public void findMatches() {
        if (!runningProperty().get()) {
            edited.leave();
            part.set(MatchingPart.PROPOSAL);
            rematch.find();
        }
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

    /** Whether what it shows is still being checked or matched again, so that nothing is confirmed yet. */
    public boolean isBeingChecked() {
        return edited.isBeingChecked() || followingProperty().get() || showsUnchecked();
    }

    boolean showsUnchecked() {
        return latest().filter(latest -> latest.freshness() instanceof Freshness.BeingChecked)
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

    /** What she said stands in the proposal, and is being checked. */
    void showEdited(OpenQuestions.Edited now, List<PinBan> said) {
        picture.get().ifPresent(known -> set(known.with(now, said)));
    }

    /** What she says of single pairs now; read beside the window. */
    List<PinBan> pinsAndBans(long program) {
        return stores.terms().pinsAndBans().ofProgram(program);
    }

    void show(MatchingPicture read) {
        set(read);
        sayWhyNobody(read);
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

    private void set(MatchingPicture read) {
        picture.set(Optional.of(read));
        timesRead.set(timesRead.get() + 1);
    }

    /** What is asked for was changed by an act that was written down already. */
    void askedMeanwhile(Settings asked) {
        settings.set(asked);
    }
}
