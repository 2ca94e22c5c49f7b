package org.pairwright.ui.people;

import java.util.List;
import java.util.Optional;
import org.pairwright.enrolment.Draft;

/** What stands beside the table of people. */
sealed interface Beside {
    record Nobody() implements Beside {}

    record One(PersonRow row) implements Beside {}

    /** Several chosen ones together. */
    record Many(List<PersonRow> rows) implements Beside {
        public Many {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A form, about somebody known or somebody new.
     *
     * @param start what stood there when it was opened
     * @param typed what stands there at first; differs from the start where a form is opened again
     */
    record Form(Optional<PersonRow> known, Draft start, Draft typed) implements Beside {}

    /** Those chosen ones fit one pane or the other. */
    static Beside of(List<PersonRow> chosen) {
        return switch (chosen.size()) {
            case 0 -> new Nobody();
            case 1 -> new One(chosen.getFirst());
            default -> new Many(chosen);
        };
    }

    /** The people it is about; a form is about none of the chosen. */
    default List<PersonRow> chosen() {
        return switch (this) {
            case One one -> List.of(one.row());
            case Many many -> many.rows();
            case Nobody _, Form _ -> List.of();
        };
    }
}
