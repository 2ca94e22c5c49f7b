package org.pairwright.storage.traces;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.program.care.SharedValue;
import org.pairwright.program.people.Person;

/**
 * What a person can be found by in a text.
 *
 * @param first her first name, maybe empty
 * @param last her last name, maybe empty
 */
public record Identity(String first, String last, String email, String phone, String employeeId) {

    /** Shorter numbers stand in texts that have nothing to do with her. */
    private static final int LEAST = 4;

    public static Identity of(Person person) {
        return new Identity(
                person.name().first(),
                person.name().last(),
                person.contact().email(),
                person.contact().phone(),
                person.workplace().employeeId());
    }

    /** What of her another person has as well, so that a text with it may speak of the other. */
    public Set<SharedValue> sharedWith(Identity other) {
        return Stream.of(SharedValue.values())
                .filter(value -> !value(value).isEmpty() && value(value).equals(other.value(value)))
                .collect(Collectors.toSet());
    }

    /** What to look for in texts, but for what she shares with others. */
    public Stream<Wanted> wanted(Set<SharedValue> shared) {
        return Stream.of(SharedValue.values())
                .filter(value -> !shared.contains(value))
                .flatMap(this::wanted);
    }

    private Stream<Wanted> wanted(SharedValue value) {
        return switch (value) {
            case NAME -> names();
            case EMAIL -> number(email);
            case PHONE -> number(phone);
            case EMPLOYEE_ID -> number(employeeId);
        };
    }

    /** A name of one word is looked for as she writes it: in other letters it may be any word. */
    private Stream<Wanted> names() {
        if (first.isBlank() || last.isBlank()) {
            return number(first + last).map(one -> new Wanted(one.text(), true));
        }
        return Stream.of(first + " " + last, last + " " + first, last + ", " + first)
                .map(name -> new Wanted(name.strip(), false));
    }

    private static Stream<Wanted> number(String value) {
        return Optional.of(value.strip())
                .filter(text -> text.length() >= LEAST)
                .map(text -> new Wanted(text, false))
                .stream();
    }

    private String value(SharedValue value) {
        var plain = switch (value) {
            case NAME -> first + " " + last;
            case EMAIL -> email;
            case PHONE -> phone;
            case EMPLOYEE_ID -> employeeId;
        };
        return plain.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A text to look for, and whether its capitals matter. */
    public record Wanted(String text, boolean exact) {}
}
