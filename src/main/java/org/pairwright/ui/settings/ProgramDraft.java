package org.pairwright.ui.settings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;

/** The program's form, as it stands there. A day is empty where what was typed is none. */
record ProgramDraft(
        String name, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, String rhythm, String retention) {
    private static final int LONGEST_RETENTION = 600;
    private static final int LONGEST_RHYTHM = 365;

    /** The parts of the form that can be wrong. */
    enum Entry {
        NAME,
        DATES,
        RHYTHM,
        RETENTION
    }

    static ProgramDraft of(Program program) {
        return new ProgramDraft(
                program.name(),
                Optional.of(program.startsOn()),
                Optional.of(program.endsOn()),
                String.valueOf(program.rhythmDays()),
                retention(program));
    }

    Map<Entry, Sentence> problems() {
        var problems = new HashMap<Entry, Sentence>();
        if (name.isBlank()) {
            problems.put(Entry.NAME, Sentence.of("settings.problem.noName"));
        }
        if (startsOn.isEmpty() || endsOn.isEmpty()) {
            problems.put(Entry.DATES, Sentence.of("settings.problem.noDates"));
        } else if (endsOn.get().isBefore(startsOn.get())) {
            problems.put(Entry.DATES, Sentence.of("settings.problem.endsBefore", endsOn.get(), startsOn.get()));
        }
        if (!isRhythm(rhythm.strip())) {
            problems.put(Entry.RHYTHM, Sentence.of("settings.problem.rhythm", rhythm));
        }
        if (!isRetention(retention.strip())) {
            problems.put(Entry.RETENTION, Sentence.of("settings.problem.retention", retention));
        }
        return Map.copyOf(problems);
    }

    /** The program as the form has it; asked only where there are no problems. */
    Program of(Program known, LocalDate starts, LocalDate ends) {
        return known.planned(name.strip(), starts, ends, Integer.parseInt(rhythm.strip()))
                .withRetention(months());
    }

    /** As it stands in the form; empty where nothing was agreed. */
    static String retention(Program program) {
        return program.retentionMonths().isPresent()
                ? String.valueOf(program.retentionMonths().getAsInt())
                : "";
    }

    private OptionalInt months() {
        var typed = retention.strip();
        return typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
    }

    private static boolean isRetention(String typed) {
        return typed.isEmpty() || (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= LONGEST_RETENTION);
    }

    private static boolean isRhythm(String typed) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= LONGEST_RHYTHM;
    }
}
