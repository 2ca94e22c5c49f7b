package org.pairwright.ui.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.Freshness;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.PairingStores;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Aim;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** What the matching screen knows: the program read at once, whether a run is going on, and the decision. */
public final class MatchingViewModel {
    private final PairingStores stores;
    private final MatchingActs acts;
    private final MatchingFrame frame;
    private final Clock clock;
    private final Undoable undoable;
    private final CriteriaViewModel criteria;
    private final ProposalViewModel proposal;
    private final ReadOnlyObjectWrapper<Optional<MatchingPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.CRITERIA);
    private final ObjectProperty<Aim> aim = new SimpleObjectProperty<>(Aim.EVERYONE);

    /** The two sides of the screen. */
    public enum Part {
        CRITERIA,
        PROPOSAL
    }

    public MatchingViewModel(PairingStores stores, MatchingActs acts, MatchingFrame frame, Clock clock) {
        this.stores = stores;
        this.acts = acts;
        this.frame = frame;
        this.clock = clock;
        undoable = new Undoable(acts, frame);
        criteria = new CriteriaViewModel(stores.terms().criteria(), acts.criteria(), undoable, this::load);
        proposal = new ProposalViewModel(acts, frame, undoable, this::load);
    }

    CriteriaViewModel criteria() {
        return criteria;
    }

    ProposalViewModel proposal() {
        return proposal;
    }

    MatchingFrame frame() {
        return frame;
    }

    ReadOnlyObjectProperty<Optional<MatchingPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    ObjectProperty<Aim> aimProperty() {
        return aim;
    }

    /** She came: another program starts at the side that is of use. */
    void arrive() {
        var before = picture.get().map(known -> known.program().id());
        var now = frame.program().program();
        if (!before.equals(now.map(Program::id))) {
            picture.set(Optional.empty());
            trouble.set(Trouble.NONE);
            now.flatMap(program -> acts.runs().latest(program.id()))
                    .ifPresentOrElse(
                            run -> {
                                aim.set(run.proposal().aim());
                                part.set(Part.PROPOSAL);
                            },
                            () -> part.set(Part.CRITERIA));
        }
        load();
    }

    /** Reads everything again, beside the window. */
    void load() {
        frame.program()
                .program()
                .ifPresent(program -> frame.jobs()
                        .run(
                                Sentence.of("matchingscreen.job.look"),
                                _ -> MatchingPicture.of(stores, acts.runs(), program, aim.get()),
                                this::show));
    }

    /** Makes a run with the aim chosen. What it finds replaces the proposal shown. */
    void findMatches() {
        if (running.get()) {
            return;
        }
        long program = frame.program().id();
        running.set(true);
        trouble.set(Trouble.NONE);
        part.set(Part.PROPOSAL);
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.run"),
                        progress -> acts.runs().run(program, aim.get(), progress),
                        this::found,
                        () -> running.set(false));
    }

    void cancel() {
        frame.jobs().cancel();
    }

    /** Makes pairs of what is chosen in the proposal. */
    void confirm() {
        latest().ifPresent(latest -> {
            var chosen = proposal.chosen();
            switch (acts.pairs().confirm(latest.run(), chosen, LocalDate.now(clock))) {
                case Confirmation.Confirmed done -> {
                    trouble.set(Trouble.NONE);
                    undoable.say(
                            Sentence.of("matchingscreen.confirmed", done.pairs().size()), done.step());
                }
                case Confirmation.Refused refused ->
                    trouble.set(new Trouble(Sentence.of("matchingscreen.trouble.confirm"), refused.pairs()));
            }
            load();
        });
    }

    void seePairs() {
        frame.navigator().navigate(new Destination.PairsList(PairFilter.ALL));
    }

    /** Whether the proposal speaks of the program as it is now, so that confirming it is what comes next. */
    boolean isFresh() {
        return latest().filter(latest -> latest.freshness() instanceof Freshness.Fresh)
                .isPresent();
    }

    Optional<MatchingPicture.Latest> latest() {
        return picture.get().flatMap(MatchingPicture::latest);
    }

    private void found(MatchingOutcome outcome) {
        running.set(false);
        switch (outcome) {
            case MatchingOutcome.Found _ -> {}
            case MatchingOutcome.Blocked blocked ->
                trouble.set(new Trouble(Sentence.of("matchingscreen.trouble.run"), blocked.obstacles()));
        }
        load();
    }

    private void show(MatchingPicture read) {
        if (frame.program()
                .program()
                .map(Program::id)
                .equals(Optional.of(read.program().id()))) {
            criteria.show(read);
            proposal.show(read);
            picture.set(Optional.of(read));
        }
    }
}
