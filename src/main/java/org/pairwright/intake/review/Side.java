package org.pairwright.intake.review;

import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Name;

/** One of two people who may be one. */
public sealed interface Side {
    Name name();

    /** What is known of her, field by field. */
    Map<Target, String> values();

    /** Somebody of the files: what her rows say together. */
    record OfFiles(Applicant applicant) implements Side {
        @Override
        public Name name() {
            return applicant.name();
        }

        @Override
        public Map<Target, String> values() {
            return FieldValues.of(applicant);
        }
    }

    record OnDesk(Known known) implements Side {
        @Override
        public Name name() {
            return known.person().name();
        }

        @Override
        public Map<Target, String> values() {
            return FieldValues.of(known.person(), known.participant());
        }
    }

    /** Somebody as a screen that shows only the other needs her. */
    default Similar similar() {
        return switch (this) {
            case OfFiles of -> Similar.of(of.applicant());
            case OnDesk on -> Similar.of(on.known().person());
        };
    }

    /** Her place in the program, if she has one. */
    default Optional<Known> onDesk() {
        return this instanceof OnDesk on ? Optional.of(on.known()) : Optional.empty();
    }
}
