package org.pairwright.ui.concerns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.care.Concerns;
import org.pairwright.care.Kept;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;

/** Whether the register is open, what stands in it, and what is wrong with what she typed. */
public final class ConcernsViewModel {
    private final ConcernsWindow window;
    private final ReadOnlyObjectWrapper<Register> register = new ReadOnlyObjectWrapper<>(Register.CLOSED);
    private final ReadOnlyObjectWrapper<Optional<String>> code = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ConcernsViewModel(ConcernsWindow window) {
        this.window = window;
    }

    ReadOnlyObjectProperty<Register> registerProperty() {
        return register.getReadOnlyProperty();
    }

    /** The recovery code, as long as it is shown. */
    ReadOnlyObjectProperty<Optional<String>> codeProperty() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void arrive() {
        trouble.set(Optional.empty());
        window.jobs().run(Sentence.of("concerns.loading"), _ -> read(), register::set);
    }

    /** Gives the register its password. What was typed is wiped. */
    void setUp(char[] password) {
        if (password.length == 0) {
            trouble.set(Optional.of(Sentence.of("concerns.noPassword")));
            return;
        }
        window.jobs()
                .run(
                        Sentence.of("concerns.opening"),
                        _ -> wiping(
                                password,
                                () -> window.concerns().setUp(password).printed()),
                        printed -> {
                            code.set(Optional.of(printed));
                            arrive();
                        });
    }

    /** Opens the register, or says that this is not its password. What was typed is wiped. */
    void open(char[] secret) {
        window.jobs()
                .run(
                        Sentence.of("concerns.opening"),
                        _ -> wiping(secret, () -> window.concerns().open(secret)),
                        why -> why.ifPresentOrElse(said -> trouble.set(Optional.of(said)), this::arrive));
    }

    void lock() {
        window.concerns().lock();
        code.set(Optional.empty());
        arrive();
    }

    /** She has written the code down. */
    void codeKept() {
        code.set(Optional.empty());
    }

    void add(String text, OptionalLong about) {
        window.jobs().run(Sentence.of("concerns.saving"), _ -> window.concerns().add(text, about), kept -> {
            switch (kept) {
                case Kept.Refused refused -> trouble.set(Optional.of(refused.why()));
                case Kept.Done done -> {
                    window.notifications().say(done.sentence());
                    arrive();
                }
            }
        });
    }

    private Register read() {
        var state = window.concerns().state();
        if (state != Concerns.State.OPEN) {
            return new Register(state, List.of(), List.of());
        }
        var people = window.persons().all().stream()
                .filter(person -> person.removedOn().isEmpty())
                .sorted(Comparator.comparing(
                        person -> Likeness.plain(person.name().full())))
                .toList();
        return new Register(state, window.concerns().read(), people);
    }

    private interface Opening<T> {
        T open();
    }

    private static <T> T wiping(char[] secret, Opening<T> opening) {
        try {
            return opening.open();
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
