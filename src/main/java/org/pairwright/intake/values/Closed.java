package org.pairwright.intake.values;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;

/** A field that takes nothing but the constants of an enum. */
record Closed(List<? extends Enum<?>> constants) {

    static Optional<Closed> of(Target target) {
        return target.known().flatMap(Closed::of);
    }

    private static Optional<Closed> of(IntakeField field) {
        return switch (field) {
            case ROLE -> Optional.of(new Closed(Arrays.asList(Role.values())));
            case STATUS -> Optional.of(new Closed(Arrays.asList(Status.values())));
            default -> Optional.empty();
        };
    }

    List<String> names() {
        return constants.stream().<String>map(Enum::name).toList();
    }

    Optional<Sentence> words(String name) {
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .<Sentence>map(Sentence::of)
                .findFirst();
    }
}
