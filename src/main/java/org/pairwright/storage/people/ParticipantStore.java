package org.pairwright.storage.people;

import static org.pairwright.storage.generated.Tables.CONSENT;
import static org.pairwright.storage.generated.Tables.PARTICIPANT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.pairwright.program.people.Absence;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ParticipantRecord;
import org.pairwright.storage.json.AnswersJson;

/** The participants of the programs. */
public final class ParticipantStore {
    private final Database database;

    public ParticipantStore(Database database) {
        this.database = database;
    }

    public List<Participant> ofProgram(long program) {
        return where(PARTICIPANT.PROGRAM.eq(program));
    }

    /** The person's places in all programs. */
    public List<Participant> ofPerson(long person) {
        return where(PARTICIPANT.PERSON.eq(person));
    }

    public Optional<Participant> find(long id) {
        return where(PARTICIPANT.ID.eq(id)).stream().findFirst();
    }

    public Participant save(OpenStep step, Participant participant) {
        return saveAll(step, List.of(participant)).getFirst();
    }

    /** Those without a number are new and get one. */
    public List<Participant> saveAll(OpenStep step, List<Participant> participants) {
        var rows = step.save(participants.stream().map(ParticipantStore::row).toList());
        return rows.stream().map(ParticipantStore::participant).toList();
    }

    /** All of a program that is removed, with what they agreed to. */
    public void removeOfProgram(OpenStep step, long program) {
        step.deleteWhere(
                CONSENT,
                CONSENT.PARTICIPANT.in(
                        DSL.select(PARTICIPANT.ID).from(PARTICIPANT).where(PARTICIPANT.PROGRAM.eq(program))));
        step.deleteWhere(PARTICIPANT, PARTICIPANT.PROGRAM.eq(program));
    }

    /** With what they agreed to; whatever else points at them must have gone before. */
    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.deleteWhere(CONSENT, CONSENT.PARTICIPANT.in(ids));
        step.delete(PARTICIPANT, ids);
    }

    private List<Participant> where(Condition condition) {
        return database.reading()
                .selectFrom(PARTICIPANT)
                .where(condition)
                .orderBy(PARTICIPANT.ID)
                .fetch(ParticipantStore::participant);
    }

    private static ParticipantRecord row(Participant participant) {
        var row = new ParticipantRecord();
        row.setId(participant.id());
        row.setUid(participant.uid());
        row.setPerson(participant.person());
        row.setProgram(participant.program());
        row.setRole(participant.role().name());
        row.setStatus(participant.status().name());
        row.setAppliedOn(participant.appliedOn());
        row.setPlaces(participant.places());
        row.setMentorsNeeded(participant.mentorsNeeded());
        row.setAwayFrom(participant.away().map(Absence::from).orElse(null));
        row.setAwayUntil(participant.away().map(Absence::until).orElse(null));
        row.setAnswers(AnswersJson.write(participant.answers()));
        return row;
    }

    private static Participant participant(ParticipantRecord row) {
        return new Participant(
                row.getId(),
                row.getUid(),
                row.getPerson(),
                row.getProgram(),
                Role.valueOf(row.getRole()),
                Status.valueOf(row.getStatus()),
                row.getAppliedOn(),
                row.getPlaces(),
                row.getMentorsNeeded(),
                Optional.ofNullable(away(row)),
                AnswersJson.read(row.getAnswers()));
    }

    private static @Nullable Absence away(ParticipantRecord row) {
        return row.getAwayFrom() == null ? null : new Absence(row.getAwayFrom(), row.getAwayUntil());
    }
}
