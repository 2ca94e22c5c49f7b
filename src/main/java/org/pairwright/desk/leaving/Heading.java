package org.pairwright.desk.leaving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.text.Messages;

/** The columns whose name she would not guess; the others are called as they are kept: {@code left_on} is "Left on". */
enum Heading {
    ID,
    UID,
    EMPLOYEE_ID,
    EMAIL,
    LEVEL,
    TIMEZONE,
    MANAGER_AS_WRITTEN,
    LEFT_ON,
    LOAD_LIMIT,
    RHYTHM_DAYS,
    SAMPLE,
    BELONGS_TO,
    ASKED_OF,
    KIND,
    LIST,
    SENSITIVE,
    POSITION,
    APPLIED_ON,
    PLACES,
    MENTEE_FIELD,
    MENTOR_FIELD,
    WEIGHT,
    MISSING,
    PARAMETERS,
    RAN_AT,
    AIM,
    PEOPLE,
    RESULT,
    CERTIFICATE,
    PROGRAM_VERSION,
    UNMET,
    WHY,
    REPAIR,
    PLANNED_END_ON,
    HAPPENED_ON,
    DESCRIPTION,
    HELD_ON,
    MINUTES,
    NEXT_ON,
    MISSED_BY,
    DIGEST,
    MAPPING,
    NO,
    AT,
    SENTENCE,
    UNDOES,
    ABOUT_PAIR,
    ABOUT_PERSON,
    SEALED,
    WORDING,
    UNTIL_ON,
    RETENTION_MONTHS,
    BACKUPS;

    private static final Set<String> KNOWN =
            Arrays.stream(values()).map(Heading::name).collect(Collectors.toUnmodifiableSet());

    static String of(String column, Messages messages) {
        var constant = column.toUpperCase(Locale.ROOT);
        return KNOWN.contains(constant) ? messages.word(valueOf(constant)) : plain(column);
    }

    /** {@code first_name} as "First name". */
    static String plain(String kept) {
        var words = kept.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
