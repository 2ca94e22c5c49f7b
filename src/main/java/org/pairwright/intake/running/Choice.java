package org.pairwright.intake.running;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;

/** The constant of an enum that a cell names. */
final class Choice {
    private Choice() {}

    /** By its own name in plain form: "under way" is {@code UNDER_WAY}; a longer text that begins with it counts too. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String text) {
        String plain = Plain.of(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> isNamed(plain, Plain.of(constant.name())))
                .findFirst();
    }

    private static boolean isNamed(String plain, String name) {
        return plain.equals(name) || plain.startsWith(name + " ");
    }
}
