package org.pairwright.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be said to a person: a key of the text bundles and its arguments. Values travel through the house as
 * sentences; only {@link Messages} words them, so that window, command line and workbook say the same.
 *
 * @param key dotted, its first part names the bundle, as in {@code intake.problem.noName}
 * @param args each a {@link String}, {@link Long}, {@link LocalDate}, {@link Instant}, {@link Sentence}, or a
 *     {@link List} of these; an {@link Integer} becomes a {@link Long}, an enum the sentence that words it
 */
public record Sentence(String key, List<Object> args) {

    public Sentence {
        args = args.stream().map(Sentence::plain).toList();
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    /** The sentence that words one constant of an enum: {@code words.Status.CONFIRMED}. */
    public static Sentence of(Enum<?> constant) {
        return of("words." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Object plain(Object arg) {
        return switch (arg) {
            case Integer number -> number.longValue();
            case Enum<?> constant -> of(constant);
            case List<?> list -> list.stream().map(Sentence::plain).toList();
            case String _, Long _, LocalDate _, Instant _, Sentence _ -> arg;
            default -> throw new IllegalArgumentException("not an argument of a sentence: " + arg.getClass());
        };
    }
}
