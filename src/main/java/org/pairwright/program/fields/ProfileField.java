package org.pairwright.program.fields;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A question and the kind of its answers.
 *
 * @param program the program that asks it; empty for all
 * @param name how criteria and answers name the field; unique per program
 * @param label how people read it
 * @param list the known answers of a choice field, in order
 * @param sensitive left out of exports unless asked for
 */
public record ProfileField(
        long id,
        UUID uid,
        OptionalLong program,
        String name,
        String label,
        BelongsTo belongsTo,
        AskedOf askedOf,
        FieldKind kind,
        List<String> list,
        boolean sensitive,
        int position) {

    public ProfileField {
        list = List.copyOf(list);
    }

    /** The same, spoken of as any other where she asked for it. */
    public ProfileField asAnyOther() {
        return new ProfileField(id, uid, program, name, label, belongsTo, askedOf, kind, list, false, position);
    }
}
