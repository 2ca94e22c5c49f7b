package org.pairwright.intake.values;

import java.util.List;

/** What the columns of all files taught. */
public record Learnt(List<ValueList> values, List<ColumnNote> notes) {
    public static final Learnt NOTHING = new Learnt(List.of(), List.of());

    public Learnt {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }
}
