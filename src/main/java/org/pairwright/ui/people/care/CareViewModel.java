package org.pairwright.ui.people.care;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.care.Kept;
import org.pairwright.desk.History;
import org.pairwright.desk.removal.RemovalPreview;
import org.pairwright.program.care.Consent;
import org.pairwright.program.care.Removal;
import org.pairwright.program.people.Participant;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.people.PeopleWindow;
import org.pairwright.ui.people.PersonRow;
import org.pairwright.ui.shell.Notifications;

/** Consent, what is held on a person, and her removal. */
public final class CareViewModel {
    private final PersonCare care;
    private final History history;
    private final PeopleWindow window;
    private final ReadOnlyObjectWrapper<Optional<RemovalPreview>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Removal>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean removing;

    public CareViewModel(PersonCare care, History history, PeopleWindow window) {
        this.care = care;
        this.history = history;
        this.window = window;
    }

    /** Whose removal she is asked about. */
    public ReadOnlyObjectProperty<Optional<RemovalPreview>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What the removal that was just carried out left behind. */
    public ReadOnlyObjectProperty<Optional<Removal>> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /**
     * Writes down a consent.
     *
     * @param refused hears what is wrong
     */
    public void give(
            Participant participant,
            String wording,
            Optional<LocalDate> on,
            Optional<LocalDate> until,
            Consumer<Sentence> refused) {
        if (on.isEmpty()) {
            refused.accept(Sentence.of("people.care.noDay"));
            return;
        }
        window.jobs()
                .run(
                        Sentence.of("people.saving"),
                        _ -> care.consents().give(participant, wording, on.get(), until),
                        kept -> told(kept, refused));
    }

    public void withdraw(Participant participant, Consent consent) {
        window.jobs()
                .run(
                        Sentence.of("people.saving"),
                        _ -> care.consents().withdraw(participant, consent),
                        kept -> told(kept, window.notifications()::say));
    }

    /** Saves all that is held on the person where she says. */
    public void extract(PersonRow row, String fileName) {
        care.papers()
                .ask(fileName)
                .ifPresent(file -> save(
                        file,
                        Sentence.of("people.care.saving"),
                        () -> care.papers().saveExtract(row.person().id(), file)));
    }

    /** Shows what removing the person would do. */
    public void askToRemove(PersonRow row) {
        long person = row.person().id();
        window.jobs()
                .run(Sentence.of("people.care.counting"), _ -> care.removals().preview(person), preview -> {
                    proof.set(Optional.empty());
                    asked.set(preview);
                });
    }

    /** Removes whom she was asked about, once, however often it is pressed; there is no way back. */
    public void remove() {
        asked.get().filter(_ -> !removing).ifPresent(preview -> {
            removing = true;
            window.jobs()
                    .run(
                            Sentence.of("people.care.removing"),
                            (Progress progress) ->
                                    care.removals().remove(preview.person().id(), progress),
                            (Removal done) -> removed(preview, done),
                            () -> removing = false);
        });
    }

    /** The proof is shown also where the question was closed meanwhile. */
    private void removed(RemovalPreview preview, Removal done) {
        removing = false;
        proof.set(Optional.of(done));
        asked.set(Optional.of(preview));
        window.navigator().reload();
    }

    public void saveProof(String fileName) {
        proof.get()
                .ifPresent(done -> care.papers()
                        .ask(fileName)
                        .ifPresent(file -> save(
                                file,
                                Sentence.of("people.care.saving"),
                                () -> care.papers().saveProof(done, file))));
    }

    /** She has read it. */
    public void close() {
        asked.set(Optional.empty());
        proof.set(Optional.empty());
    }

    /** Work that answers why it did not come about. */
    private interface Saving {
        Optional<Sentence> save();
    }

    private void save(Path file, Sentence title, Saving saving) {
        window.jobs().run(title, _ -> saving.save(), trouble -> {
            if (trouble.isPresent()) {
                window.notifications().say(trouble.get());
            } else {
                window.notifications()
                        .say(
                                Sentence.of("people.care.saved", String.valueOf(file.getFileName())),
                                new Notifications.Action(
                                        Sentence.of("people.care.open"),
                                        () -> care.papers().open(file)));
            }
        });
    }

    private void told(Kept kept, Consumer<Sentence> refused) {
        switch (kept) {
            case Kept.Refused no -> refused.accept(no.why());
            case Kept.Done done -> {
                window.notifications().sayWithUndo(done.sentence(), () -> undo(done.step()));
                window.navigator().reload();
            }
        }
    }

    private void undo(long step) {
        window.jobs().run(Sentence.of("people.undoing"), _ -> history.undo(step), said -> {
            window.notifications().say(said);
            window.navigator().reload();
        });
    }
}
