package org.pairwright.ui.opening;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.background.Work;

/** Asks for the password, or the recovery code, until it is right. */
public final class UnlockViewModel<T> {
    private final Key<T> key;
    private final Jobs jobs;
    private final Consumer<T> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper byCode = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Sentence>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Tries a secret, which takes some tenths of a second on purpose; empty if it is wrong. */
    @FunctionalInterface
    public interface Key<T> {
        Optional<T> with(char[] secret) throws Exception;
    }

    /**
     * A lock with this key.
     *
     * @param opened hears what was behind it
     */
    public UnlockViewModel(Key<T> key, Jobs jobs, Consumer<T> opened) {
        this.key = key;
        this.jobs = jobs;
        this.opened = opened;
    }

    /** Tries what she typed, which is wiped afterwards. */
    void open(char[] secret) {
        var without = busy.get() ? Optional.<Sentence>empty() : troubleWith(secret);
        if (busy.get() || without.isPresent()) {
            trouble.set(without);
            Arrays.fill(secret, ' ');
            return;
        }
        busy.set(true);
        trouble.set(Optional.empty());
        Work<Optional<T>> attempt = _ -> key.with(secret);
        jobs.run(
                Sentence.of("opening.opening"),
                Outcome.of(attempt, Sentence.of("opening.cannotOpen")),
                outcome -> outcome.tell(found -> tried(found, secret), why -> refuse(why, secret)),
                () -> busy.set(false));
    }

    private void tried(Optional<T> found, char[] secret) {
        if (found.isPresent()) {
            Arrays.fill(secret, ' ');
            busy.set(false);
            opened.accept(found.get());
        } else {
            refuse(wrong(secret), secret);
        }
    }

    private void refuse(Sentence why, char[] secret) {
        Arrays.fill(secret, ' ');
        busy.set(false);
        trouble.set(Optional.of(why));
    }

    /** What can be said without trying. */
    private Optional<Sentence> troubleWith(char[] secret) {
        if (secret.length == 0) {
            return Optional.of(Sentence.of(byCode.get() ? "opening.noCode" : "opening.noPassword"));
        }
        if (!byCode.get()) {
            return Optional.empty();
        }
        return switch (RecoveryCode.read(secret)) {
            case RecoveryCode.Reading.Whole _ -> Optional.empty();
            case RecoveryCode.Reading.Mistyped _ -> Optional.of(Sentence.of("opening.codeMistyped"));
            case RecoveryCode.Reading.Other _ -> Optional.of(Sentence.of("opening.notACode"));
        };
    }

    private Sentence wrong(char[] secret) {
        if (byCode.get()) {
            return Sentence.of("opening.otherCode");
        }
        return RecoveryCode.read(secret) instanceof RecoveryCode.Reading.Mistyped
                ? Sentence.of("opening.codeMistyped")
                : Sentence.of("opening.wrongPassword");
    }

    /** She has the recovery code, or the password after all. */
    void useCode(boolean code) {
        byCode.set(code);
        trouble.set(Optional.empty());
    }

    ReadOnlyBooleanProperty byCodeProperty() {
        return byCode.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
