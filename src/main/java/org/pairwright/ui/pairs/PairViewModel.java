package org.pairwright.ui.pairs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.following.Outcome;
import org.pairwright.following.PairStatus;
import org.pairwright.following.PairStatus.Happening;
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** The pair that lies open: what is known of it, the form that is open on it, and what can be done. */
final class PairViewModel {
    private final PairActs acts;
    private final Surroundings around;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<PairRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PairForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Trouble>> troubles = new ReadOnlyObjectWrapper<>(List.of());
    private boolean writing;

    /** @param changed called after something was written, so that the list is read again */
    PairViewModel(PairActs acts, Surroundings around, Runnable changed) {
        this.acts = acts;
        this.around = around;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Optional<PairRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PairForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What is wrong in the open form. */
    ReadOnlyObjectProperty<List<Trouble>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /** Another pair, or none; what was being written about the one before is dropped. */
    void open(Optional<PairRow> opened) {
        boolean same = row.get().map(PairRow::id).equals(opened.map(PairRow::id));
        if (!same) {
            closeForm();
        }
        row.set(opened);
    }

    void write(PairForm wanted) {
        closeForm();
        form.set(Optional.of(wanted));
    }

    /** Answers whether a form was open. */
    boolean closeForm() {
        boolean wasOpen = form.get().isPresent();
        writing = false;
        troubles.set(List.of());
        form.set(Optional.empty());
        return wasOpen;
    }

    /** What may happen to the pair next. */
    List<PairEvent.Kind> possible() {
        return row.get().map(PairRow::life).map(PairStatus::possible).orElse(List.of());
    }

    /** A session as it is likely to be: today, as long and in the way of the last one. */
    SessionDraft likelySession() {
        var opened = row.get().orElseThrow();
        var usual = SessionDraft.usual(opened.today());
        return opened.lastSession()
                .map(SessionDraft::of)
                .map(last -> new SessionDraft(
                        usual.on(), last.minutes(), last.channel(), "", Optional.empty(), Session.MissedBy.NOBODY))
                .orElse(usual);
    }

    /** Notes it for every pair of the circle in which the open one meets. */
    void saveForCircle(SessionDraft draft) {
        row.get()
                .flatMap(PairRow::circle)
                .ifPresent(circle ->
                        act(() -> acts.circleSessions().note(circle.topic(), circle.pairs(), draft, Set.of())));
    }

    /** Stores what the form about a session says. */
    void save(SessionDraft draft) {
        act(() -> form.get().orElse(null) instanceof PairForm.ChangedSession changing
                ? acts.sessions().change(changing.before(), draft)
                : acts.sessions().note(id(), draft));
    }

    void remove(Session session) {
        act(() -> acts.sessions().remove(session));
    }

    void happen(Happening happening) {
        act(() -> acts.status().happen(id(), happening));
    }

    void changeRhythm(String days) {
        act(() -> acts.terms().changeRhythm(id(), days));
    }

    void changeNote(String note) {
        act(() -> acts.terms().changeNote(id(), note));
    }

    /** Stores what the form about a goal says. */
    void saveGoal(String description, Goal.Alignment alignment) {
        act(() -> form.get().orElse(null) instanceof PairForm.ChangedGoal changing
                ? acts.goals().change(changing.before(), description, alignment)
                : acts.goals().add(id(), description, alignment));
    }

    void move(Goal goal, Goal.State state) {
        act(() -> acts.goals().move(goal, state));
    }

    /** A field of the open form holds something that cannot be read at all. */
    void refuse(Trouble.Field field, Sentence sentence) {
        troubles.set(List.of(new Trouble(field, sentence)));
    }

    void openMentee() {
        row.get().ifPresent(opened -> openPerson(opened.life().pair().mentee()));
    }

    void openMentor() {
        row.get().ifPresent(opened -> openPerson(opened.life().pair().mentor()));
    }

    /** The list of all pairs of the circle in which this one meets. */
    void openCircle() {
        row.get()
                .flatMap(PairRow::circle)
                .ifPresent(circle -> around.navigator()
                        .navigate(new Destination.PairsList(new PairFilter.These(
                                Sentence.of("pairs.circle.filter", circle.topic()), circle.pairs()))));
    }

    private void openPerson(long participant) {
        around.navigator().navigate(new Destination.PersonDetail(participant));
    }

    private long id() {
        return row.get().orElseThrow().id();
    }

    /** Enter pressed twice writes once. */
    private void act(Supplier<Outcome> act) {
        if (!writing) {
            writing = true;
            around.jobs().run(Sentence.of("pairs.job.write"), _ -> act.get(), this::take);
        }
    }

    private void take(Outcome outcome) {
        writing = false;
        switch (outcome) {
            case Outcome.Refused refused -> troubles.set(refused.troubles());
            case Outcome.Done done -> {
                closeForm();
                done.step().ifPresent(step -> around.notifications().sayWithUndo(done.sentence(), () -> undo(step)));
                changed.run();
            }
        }
    }

    private void undo(long step) {
        around.jobs().run(Sentence.of("pairs.job.undo"), _ -> acts.history().undo(step), said -> {
            around.notifications().say(said);
            changed.run();
        });
    }
}
