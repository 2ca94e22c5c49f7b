package org.pairwright.storage.people;

import static org.pairwright.storage.generated.Tables.CONSENT;
import static org.pairwright.storage.generated.Tables.PARTICIPANT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.pairwright.program.care.Consent;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ConsentRecord;

/** What the participants agreed to. */
public final class ConsentStore {
    private final Database database;

    public ConsentStore(Database database) {
        this.database = database;
    }

    /** By the day they were given, the newest first. */
    public List<Consent> ofParticipant(long participant) {
        return where(CONSENT.PARTICIPANT.eq(participant));
    }

    /** By the day they were given, the newest first. */
    public List<Consent> ofProgram(long program) {
        return where(CONSENT.PARTICIPANT.in(
                DSL.select(PARTICIPANT.ID).from(PARTICIPANT).where(PARTICIPANT.PROGRAM.eq(program))));
    }

    public Consent save(OpenStep step, Consent consent) {
        return consent(step.save(List.of(row(consent))).getFirst());
    }

    private List<Consent> where(Condition condition) {
        return database.reading()
                .selectFrom(CONSENT)
                .where(condition)
                .orderBy(CONSENT.GIVEN_ON.desc(), CONSENT.ID.desc())
                .fetch(ConsentStore::consent);
    }

    private static ConsentRecord row(Consent consent) {
        var row = new ConsentRecord();
        row.setId(consent.id());
        row.setParticipant(consent.participant());
        row.setWording(consent.wording());
        row.setGivenOn(consent.givenOn());
        row.setUntilOn(consent.untilOn().orElse(null));
        row.setWithdrawnOn(consent.withdrawnOn().orElse(null));
        return row;
    }

    private static Consent consent(ConsentRecord row) {
        return new Consent(
                row.getId(),
                row.getParticipant(),
                row.getWording(),
                row.getGivenOn(),
                Optional.ofNullable(row.getUntilOn()),
                Optional.ofNullable(row.getWithdrawnOn()));
    }
}
