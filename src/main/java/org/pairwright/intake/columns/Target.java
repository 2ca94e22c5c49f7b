package org.pairwright.intake.columns;

import java.util.Optional;
import org.pairwright.program.fields.FieldKind;

/** What a column is taken in as: a field that every desk has, or a profile field of hers. */
public sealed interface Target {
    /** In front of the title of a field of hers, in recipes and in what the command line writes. */
    String OWN = "custom:";

    /** The name in recipes and in what the command line writes: {@code firstName}, {@code custom:T-shirt size}. */
    String key();

    record Known(IntakeField field) implements Target {
        @Override
        public String key() {
            return field.key();
        }
    }

    /**
     * A profile field of hers, made when it is taken in unless the desk has one of this title.
     *
     * @param title as people read it
     * @param sensitive left out of exports unless asked for
     */
    record Own(String title, FieldKind kind, boolean sensitive) implements Target {
        @Override
        public String key() {
            return OWN + title;
        }
    }

    static Target of(IntakeField field) {
        return new Known(field);
    }

    /** The field that every desk has; empty for one of hers. */
    default Optional<IntakeField> known() {
        return this instanceof Known known ? Optional.of(known.field()) : Optional.empty();
    }

    /** By its name; a field of hers is text until somebody says more. */
    static Optional<Target> ofKey(String key) {
        if (key.startsWith(OWN) && key.length() > OWN.length()) {
            return Optional.of(new Own(key.substring(OWN.length()), FieldKind.TEXT, false));
        }
        return IntakeField.ofKey(key).map(Target::of);
    }
}
