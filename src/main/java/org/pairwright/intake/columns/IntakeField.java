package org.pairwright.intake.columns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a column can be about. */
public enum IntakeField {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    ROLE,
    DEPARTMENT,
    SITE,
    LANGUAGES,
    OFFERED,
    WANTED,
    CAPACITY,
    MANAGER,
    EMPLOYEE_ID,
    PHONE,
    START,
    TIMEZONE,
    LEVEL,
    NOTES,
    SIGNED_UP_AT,
    STATUS;

    private static final Pattern UNDERSCORE = Pattern.compile("_");

    /** Whether several columns may be about it, and all of them count. */
    public boolean isList() {
        return this == LANGUAGES || this == OFFERED || this == WANTED;
    }

    /** The name in mapping files and in what the command line writes: {@code firstName}. */
    public String key() {
        String words = UNDERSCORE
                .splitAsStream(name())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    public boolean isPartOfName() {
        return this == NAME || this == FIRST_NAME || this == LAST_NAME;
    }

    public static Optional<IntakeField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
