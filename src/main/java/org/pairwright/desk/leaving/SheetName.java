package org.pairwright.desk.leaving;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.pairwright.storage.kept.KeptTable;
import org.pairwright.text.Messages;

/** The tables as she calls them, in the order in which she reads them. A table that is not among them comes last. */
enum SheetName {
    PROGRAM,
    PERSON,
    PARTICIPANT,
    PROFILE_FIELD,
    CRITERION,
    PIN_BAN,
    CHOICE,
    RUN,
    RUN_PAIR,
    RUN_UNPLACED,
    CIRCLE,
    PAIR,
    PAIR_EVENT,
    GOAL,
    SESSION,
    CONSENT,
    CONCERN,
    REMOVAL,
    IMPORT,
    RECIPE,
    NOT_SAME,
    SETTING,
    STEP;

    static Comparator<KeptTable> order() {
        return Comparator.comparingInt(SheetName::place).thenComparing(KeptTable::name);
    }

    static String of(KeptTable table, Messages messages) {
        return Arrays.stream(values())
                .filter(one -> one.isOf(table))
                .findFirst()
                .map(messages::word)
                .orElseGet(() -> Heading.plain(table.name()));
    }

    private static int place(KeptTable table) {
        return Arrays.stream(values())
                .filter(one -> one.isOf(table))
                .findFirst()
                .map(SheetName::ordinal)
                .orElse(values().length);
    }

    private boolean isOf(KeptTable table) {
        return name().equals(table.name().toUpperCase(Locale.ROOT));
    }
}
