package org.pairwright.ui.safety;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Protection;
import org.pairwright.sealing.PasswordStrength;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** Sets, changes or removes the password, and has her prove that she wrote the recovery code down. */
public final class PasswordViewModel {
    private final Desk desk;
    private final Around around;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Act> act = new ReadOnlyObjectWrapper<>(Act.SET);
    private final ReadOnlyObjectWrapper<Optional<RecoveryCode>> code = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Sentence after = Sentence.of("safety.passwordSet");

    /** The window around it. */
    public record Around(Jobs jobs, Navigator navigator, Notifications notifications) {}

    /** The fields that can be wrong. */
    enum Field {
        FORMER,
        FIRST,
        SECOND,
        PROOF
    }

    /** What is wrong, and where. */
    record Trouble(Field field, Sentence words) {}

    /** What she typed; all of it is wiped afterwards. */
    static final class Typed {
        private final char[] former;
        private final char[] first;
        private final char[] second;

        Typed(char[] former, char[] first, char[] second) {
            this.former = former;
            this.first = first;
            this.second = second;
        }

        private void wipe() {
            Arrays.fill(former, ' ');
            Arrays.fill(first, ' ');
            Arrays.fill(second, ' ');
        }
    }

    /** What came of it: a code to be shown, or just done; empty where the former secret was wrong. */
    private record Result(Optional<RecoveryCode> code, Sentence words) {}

    private interface Doing {
        Optional<Result> with(Progress progress) throws IOException;
    }

    public PasswordViewModel(Desk desk, Around around, Clock clock) {
        this.desk = desk;
        this.around = around;
        this.clock = clock;
    }

    /** She comes to do this; a code that she has not written down yet is shown until she has. */
    void arrive(Act wanted) {
        if (code.get().isEmpty() && !busy.get()) {
            act.set(wanted);
            trouble.set(Optional.empty());
        }
    }

    /** How strong a password is, in words; nothing while nothing is typed. */
    Optional<Sentence> strength(char[] password) {
        return password.length == 0 ? Optional.empty() : Optional.of(Sentence.of(PasswordStrength.of(password)));
    }

    void go(Typed typed) {
        var wrong = problem(typed);
        trouble.set(wrong);
        if (wrong.isPresent() || busy.get()) {
            typed.wipe();
            return;
        }
        switch (act.get()) {
            case SET ->
                run(
                        typed,
                        progress -> Optional.of(new Result(
                                Optional.of(desk.protect(typed.first, progress)), Sentence.of("safety.passwordSet"))));
            case CHANGE ->
                run(
                        typed,
                        _ -> desk.protection().change(typed.former, typed.first)
                                ? done(Protection.afterChange())
                                : Optional.empty());
            case NEW_CODE ->
                run(
                        typed,
                        _ -> desk.protection()
                                .newRecoveryCode(typed.former)
                                .map(fresh -> new Result(Optional.of(fresh), Protection.afterNewRecoveryCode())));
            case REMOVE ->
                run(
                        typed,
                        progress -> desk.unprotect(typed.former, progress)
                                ? done(Protection.afterRemoval())
                                : Optional.empty());
        }
    }

    private static Optional<Result> done(Sentence words) {
        return Optional.of(new Result(Optional.empty(), words));
    }

    private Optional<Trouble> problem(Typed typed) {
        boolean asksFormer = act.get() != Act.SET;
        boolean asksNew = act.get() == Act.SET || act.get() == Act.CHANGE;
        if (asksFormer && typed.former.length == 0) {
            return Optional.of(new Trouble(Field.FORMER, Sentence.of("safety.noFormer")));
        }
        if (asksNew && PasswordStrength.of(typed.first) == PasswordStrength.TOO_SHORT) {
            return Optional.of(new Trouble(Field.FIRST, Sentence.of(PasswordStrength.TOO_SHORT)));
        }
        if (asksNew && !Arrays.equals(typed.first, typed.second)) {
            return Optional.of(new Trouble(Field.SECOND, Sentence.of("safety.notTheSame")));
        }
        return Optional.empty();
    }

    private void run(Typed typed, Doing doing) {
        busy.set(true);
        around.jobs()
                .run(
                        Sentence.of("safety.passwordWork"),
                        Outcome.of(doing::with, Sentence.of("safety.passwordFailed")),
                        outcome -> {
                            typed.wipe();
                            busy.set(false);
                            outcome.tell(this::take, why -> complain(Field.FIRST, why));
                        },
                        () -> busy.set(false));
    }

    private void take(Optional<Result> result) {
        result.ifPresentOrElse(
                done -> {
                    after = done.words();
                    code.set(done.code());
                    if (done.code().isEmpty()) {
                        leave();
                    }
                },
                () -> complain(Field.FORMER, Sentence.of("safety.wrongFormer")));
    }

    private void complain(Field field, Sentence words) {
        var shown = act.get() == Act.NEW_CODE || act.get() == Act.REMOVE ? Field.FORMER : field;
        trouble.set(Optional.of(new Trouble(shown, words)));
    }

    /** She types the code from her note: a slip is told apart from another code. */
    void prove(char[] typed) {
        switch (RecoveryCode.read(typed)) {
            case RecoveryCode.Reading.Whole(var read) -> {
                if (code.get().filter(read::equals).isPresent()) {
                    code.set(Optional.empty());
                    leave();
                } else {
                    proof("safety.otherCode");
                }
            }
            case RecoveryCode.Reading.Mistyped _ -> proof("safety.codeMistyped");
            case RecoveryCode.Reading.Other _ -> proof("safety.notACode");
        }
    }

    private void proof(String key) {
        trouble.set(Optional.of(new Trouble(Field.PROOF, Sentence.of(key))));
    }

    private void leave() {
        trouble.set(Optional.empty());
        around.navigator().navigate(new Destination.Settings());
        around.notifications().say(after);
    }

    void cancel() {
        if (!around.navigator().back()) {
            around.navigator().navigate(new Destination.Settings());
        }
    }

    void saved(Sentence words) {
        around.notifications().say(words);
    }

    java.time.LocalDate today() {
        return java.time.LocalDate.now(clock);
    }

    ReadOnlyObjectProperty<Act> actProperty() {
        return act.getReadOnlyProperty();
    }

    /** To be shown until it is proved. */
    ReadOnlyObjectProperty<Optional<RecoveryCode>> codeProperty() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
