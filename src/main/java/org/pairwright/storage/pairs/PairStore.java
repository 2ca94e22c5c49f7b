package org.pairwright.storage.pairs;

import static org.pairwright.storage.generated.Tables.CONCERN;
import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.PAIR_EVENT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.storage.Database;
import org.pairwright.storage.Maybe;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.PairEventRecord;
import org.pairwright.storage.generated.tables.records.PairRecord;
import org.pairwright.storage.json.ReasonsJson;

/** The pairs and what happened to them. */
public final class PairStore {
    private final Database database;

    public PairStore(Database database) {
        this.database = database;
    }

    public List<Pair> ofProgram(long program) {
        return where(PAIR.PROGRAM.eq(program));
    }

    public Optional<Pair> find(long id) {
        return where(PAIR.ID.eq(id)).stream().findFirst();
    }

    public List<PairEvent> eventsOfProgram(long program) {
        return events(PAIR_EVENT.PAIR.in(DSL.select(PAIR.ID).from(PAIR).where(PAIR.PROGRAM.eq(program))));
    }

    /** In the order in which they happened. */
    public List<PairEvent> eventsOf(long pair) {
        return events(PAIR_EVENT.PAIR.eq(pair));
    }

    public Pair save(OpenStep step, Pair pair) {
        return saveAll(step, List.of(pair)).getFirst();
    }

    /** Those without a number are new and get one. */
    public List<Pair> saveAll(OpenStep step, List<Pair> pairs) {
        var rows = step.save(pairs.stream().map(PairStore::row).toList());
        return rows.stream().map(PairStore::pair).toList();
    }

    public PairEvent add(OpenStep step, PairEvent event) {
        return addAll(step, List.of(event)).getFirst();
    }

    public List<PairEvent> addAll(OpenStep step, List<PairEvent> events) {
        var rows = step.save(events.stream().map(PairStore::row).toList());
        return rows.stream().map(PairStore::event).toList();
    }

    /** The pairs with their events and the concerns about them; whatever else points at them must have gone before. */
    public void removeAll(OpenStep step, Collection<Long> pairs) {
        step.deleteWhere(CONCERN, CONCERN.ABOUT_PAIR.in(pairs));
        step.deleteWhere(PAIR_EVENT, PAIR_EVENT.PAIR.in(pairs));
        step.delete(PAIR, pairs);
    }

    private List<Pair> where(Condition condition) {
        return database.reading()
                .selectFrom(PAIR)
                .where(condition)
                .orderBy(PAIR.ID)
                .fetch(PairStore::pair);
    }

    private List<PairEvent> events(Condition condition) {
        return database.reading()
                .selectFrom(PAIR_EVENT)
                .where(condition)
                .orderBy(PAIR_EVENT.HAPPENED_ON, PAIR_EVENT.ID)
                .fetch(PairStore::event);
    }

    private static PairRecord row(Pair pair) {
        var row = new PairRecord();
        row.setId(pair.id());
        row.setUid(pair.uid());
        row.setProgram(pair.program());
        row.setMentee(pair.mentee());
        row.setMentor(pair.mentor());
        row.setRun(Maybe.column(pair.run()));
        row.setCircle(Maybe.column(pair.circle()));
        row.setConfirmedOn(pair.confirmedOn());
        row.setScore(Maybe.column(pair.score()));
        row.setReasons(ReasonsJson.write(pair.reasons()));
        row.setRhythmDays(pair.rhythmDays());
        row.setPlannedEndOn(pair.plannedEndOn());
        row.setNote(pair.note());
        return row;
    }

    public static PairEventRecord row(PairEvent event) {
        var row = new PairEventRecord();
        row.setId(event.id());
        row.setPair(event.pair());
        row.setHappenedOn(event.on());
        row.setKind(event.kind().name());
        row.setReason(event.reason());
        return row;
    }

    private static Pair pair(PairRecord row) {
        return new Pair(
                row.getId(),
                row.getUid(),
                row.getProgram(),
                row.getMentee(),
                row.getMentor(),
                new Pair.Origin(
                        Maybe.number(row.getRun()),
                        Maybe.number(row.getCircle()),
                        row.getConfirmedOn(),
                        Maybe.number(row.getScore()),
                        ReasonsJson.read(row.getReasons())),
                row.getRhythmDays(),
                row.getPlannedEndOn(),
                row.getNote());
    }

    private static PairEvent event(PairEventRecord row) {
        return new PairEvent(
                row.getId(),
                row.getPair(),
                row.getHappenedOn(),
                PairEvent.Kind.valueOf(row.getKind()),
                row.getReason());
    }
}
