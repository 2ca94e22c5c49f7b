package org.pairwright.storage.matching;

import static org.pairwright.storage.generated.Tables.PIN_BAN;

import java.util.Collection;
import java.util.List;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.PinBanRecord;

/** What the administrator said of single pairs. */
public final class PinBanStore {
    private final Database database;

    public PinBanStore(Database database) {
        this.database = database;
    }

    public List<PinBan> ofProgram(long program) {
        return database.reading()
                .selectFrom(PIN_BAN)
                .where(PIN_BAN.PROGRAM.eq(program))
                .orderBy(PIN_BAN.ID)
                .fetch(PinBanStore::pinBan);
    }

    public PinBan save(OpenStep step, PinBan pinBan) {
        return pinBan(step.save(List.of(row(pinBan))).getFirst());
    }

    /** All of a program that is removed. */
    public void removeOfProgram(OpenStep step, long program) {
        step.deleteWhere(PIN_BAN, PIN_BAN.PROGRAM.eq(program));
    }

    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.delete(PIN_BAN, ids);
    }

    private static PinBanRecord row(PinBan pinBan) {
        var row = new PinBanRecord();
        row.setId(pinBan.id());
        row.setProgram(pinBan.program());
        row.setMentee(pinBan.mentee());
        row.setMentor(pinBan.mentor());
        row.setKind(pinBan.kind().name());
        row.setNote(pinBan.note());
        return row;
    }

    private static PinBan pinBan(PinBanRecord row) {
        return new PinBan(
                row.getId(),
                row.getProgram(),
                row.getMentee(),
                row.getMentor(),
                PinBan.Kind.valueOf(row.getKind()),
                row.getNote());
    }
}
