package org.pairwright.storage.program;

import static org.pairwright.storage.generated.Tables.PROFILE_FIELD;

import java.util.Collection;
import java.util.List;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.storage.Database;
import org.pairwright.storage.Maybe;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ProfileFieldRecord;
import org.pairwright.storage.json.Json;

/** The questions that the administrator added to the built-in ones, and the lists of known answers. */
public final class FieldStore {
    private final Database database;

    public FieldStore(Database database) {
        this.database = database;
    }

    /** The program's own fields and those of all programs, in order. */
    public List<ProfileField> ofProgram(long program) {
        return database.reading()
                .selectFrom(PROFILE_FIELD)
                .where(PROFILE_FIELD.PROGRAM.eq(program).or(PROFILE_FIELD.PROGRAM.isNull()))
                .orderBy(PROFILE_FIELD.POSITION, PROFILE_FIELD.ID)
                .fetch(FieldStore::field);
    }

    public List<ProfileField> saveAll(OpenStep step, List<ProfileField> fields) {
        var rows = step.save(fields.stream().map(FieldStore::row).toList());
        return rows.stream().map(FieldStore::field).toList();
    }

    /** All of a program that is removed. */
    public void removeOfProgram(OpenStep step, long program) {
        step.deleteWhere(PROFILE_FIELD, PROFILE_FIELD.PROGRAM.eq(program));
    }

    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.delete(PROFILE_FIELD, ids);
    }

    private static ProfileFieldRecord row(ProfileField field) {
        var row = new ProfileFieldRecord();
        row.setId(field.id());
        row.setUid(field.uid());
        row.setProgram(Maybe.column(field.program()));
        row.setName(field.name());
        row.setLabel(field.label());
        row.setBelongsTo(field.belongsTo().name());
        row.setAskedOf(field.askedOf().name());
        row.setKind(field.kind().name());
        row.setList(Json.text(field.list()));
        row.setSensitive(field.sensitive());
        row.setPosition(field.position());
        return row;
    }

    private static ProfileField field(ProfileFieldRecord row) {
        return new ProfileField(
                row.getId(),
                row.getUid(),
                Maybe.number(row.getProgram()),
                row.getName(),
                row.getLabel(),
                BelongsTo.valueOf(row.getBelongsTo()),
                AskedOf.valueOf(row.getAskedOf()),
                FieldKind.valueOf(row.getKind()),
                Json.texts(row.getList()),
                row.getSensitive(),
                row.getPosition());
    }
}
