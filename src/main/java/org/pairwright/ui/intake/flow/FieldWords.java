package org.pairwright.ui.intake.flow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;

/** Words fields and their values as people read them: roles and statuses in words, dates as she writes them. */
public record FieldWords(Messages messages) {

    public String title(Target target) {
        return switch (target) {
            case Target.Known known -> messages.word(known.field());
            case Target.Own own -> own.title();
        };
    }

    public String value(Target target, String value) {
        return target.known().map(field -> value(field, value)).orElse(value);
    }

    private String value(IntakeField field, String value) {
        return switch (field) {
            case ROLE -> word(Role.values(), value);
            case STATUS -> word(Status.values(), value);
            case START, SIGNED_UP_AT -> day(value);
            default -> value;
        };
    }

    private String word(Enum<?>[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .map(messages::word)
                .findFirst()
                .orElse(name);
    }

    private String day(String value) {
        return parsed(value).map(messages::date).orElse(value);
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
