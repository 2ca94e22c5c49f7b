package org.pairwright.following;

import static org.pairwright.following.Trouble.Field.DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.following.Trouble.Field;

/** Looks at the fields of a form and gathers what is wrong with them. */
final class Checks {
    private static final int LONGEST_NUMBER = 9;

    private final List<Trouble> troubles = new ArrayList<>();

    List<Trouble> troubles() {
        return troubles;
    }

    void trouble(Field field, String key, Object... args) {
        troubles.add(Trouble.with(field, key, args));
    }

    /**
     * A day that has come and is not before {@code earliest}; {@code tooEarly} says so with that day. Where {@code
     * earliest} itself has not come yet, it alone is right: a pair that starts next week can be ended today.
     */
    void day(Optional<LocalDate> day, LocalDate earliest, LocalDate today, String tooEarly) {
        if (day.isEmpty()) {
            trouble(DATE, "following.trouble.noDate");
        } else if (day.get().isAfter(today) && day.get().isAfter(earliest)) {
            trouble(DATE, "following.trouble.future", day.get());
        } else if (day.get().isBefore(earliest)) {
            trouble(DATE, tooEarly, day.get(), earliest);
        }
    }

    void length(Field field, String text, int most) {
        if (text.length() > most) {
            trouble(field, "following.trouble.tooLong", text.length(), most);
        }
    }

    /** Digits and nothing else; empty where it is no number. */
    static OptionalInt wholeNumber(String typed) {
        var text = typed.strip();
        return text.length() <= LONGEST_NUMBER && text.matches("\\d+")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
