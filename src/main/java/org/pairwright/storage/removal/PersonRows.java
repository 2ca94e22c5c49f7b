package org.pairwright.storage.removal;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.CHOICE;
import static org.pairwright.storage.generated.Tables.CIRCLE;
import static org.pairwright.storage.generated.Tables.CONCERN;
import static org.pairwright.storage.generated.Tables.CONSENT;
import static org.pairwright.storage.generated.Tables.GOAL;
import static org.pairwright.storage.generated.Tables.NOT_SAME;
import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.PAIR_EVENT;
import static org.pairwright.storage.generated.Tables.PARTICIPANT;
import static org.pairwright.storage.generated.Tables.PERSON;
import static org.pairwright.storage.generated.Tables.PIN_BAN;
import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;
import static org.pairwright.storage.generated.Tables.SESSION;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.pairwright.program.care.Trace;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.json.AnswersJson;
import org.pairwright.storage.run.PartStore;

/** The rows that are about one person, as they are and as they ever were. */
public final class PersonRows {
    /** Parents before children. Managers are not among them: the row of somebody whom she manages is not about her. */
    private static final List<Link> LINKS = List.of(
            new Link(PARTICIPANT.PERSON, PERSON),
            new Link(NOT_SAME.ONE, PERSON),
            new Link(NOT_SAME.OTHER, PERSON),
            new Link(CONSENT.PARTICIPANT, PARTICIPANT),
            new Link(PIN_BAN.MENTEE, PARTICIPANT),
            new Link(PIN_BAN.MENTOR, PARTICIPANT),
            new Link(CHOICE.CHOOSER, PARTICIPANT),
            new Link(CHOICE.CHOSEN, PARTICIPANT),
            new Link(CIRCLE.FACILITATOR, PARTICIPANT),
            new Link(CIRCLE.CO_FACILITATOR, PARTICIPANT),
            new Link(RUN_PAIR.MENTEE, PARTICIPANT),
            new Link(RUN_PAIR.MENTOR, PARTICIPANT),
            new Link(RUN_UNPLACED.PARTICIPANT, PARTICIPANT),
            new Link(PAIR.MENTEE, PARTICIPANT),
            new Link(PAIR.MENTOR, PARTICIPANT),
            new Link(PAIR_EVENT.PAIR, PAIR),
            new Link(GOAL.PAIR, PAIR),
            new Link(SESSION.PAIR, PAIR),
            new Link(CONCERN.ABOUT_PAIR, PAIR),
            new Link(CONCERN.ABOUT_PERSON, PERSON));

    private final DSLContext sql;
    private final long person;
    private final Map<Table<?>, Set<Long>> rows = new HashMap<>();

    private record Link(TableField<?, Long> pointing, Table<?> to) {
        Table<?> child() {
            return Objects.requireNonNull(pointing.getTable());
        }
    }

    /** As they are. */
    public PersonRows(DSLContext sql, long person) {
        this.sql = sql;
        this.person = person;
        rows.put(PERSON, Set.of(person));
        LINKS.forEach(link -> add(link.child(), now(link)));
        add(RUN, runs());
    }

    Set<Long> of(Table<?> table) {
        return rows.getOrDefault(table, Set.of());
    }

    /** Also the rows that are gone or were about her once, as far as the journal still shows it. */
    public PersonRows withFormer() {
        var ever = new PersonRows(sql, person);
        LINKS.forEach(link -> {
            ever.add(link.child(), ever.now(link));
            ever.add(link.child(), ever.former(link));
        });
        ever.add(RUN, ever.runs());
        return ever;
    }

    /** By table, those that have any. */
    public Map<Table<?>, Set<Long>> all() {
        return rows;
    }

    /** The participants of hers who are in a pair. */
    Set<Long> paired() {
        var paired = new TreeSet<Long>();
        sql.select(PAIR.MENTEE, PAIR.MENTOR)
                .from(PAIR)
                .where(PAIR.ID.in(of(PAIR)))
                .forEach(pair -> paired.addAll(List.of(pair.value1(), pair.value2())));
        paired.retainAll(of(PARTICIPANT));
        return paired;
    }

    /** The pairs of hers that were neither completed nor ended. */
    List<Long> running() {
        var running = new TreeSet<>(of(PAIR));
        sql.selectFrom(PAIR_EVENT)
                .where(PAIR_EVENT.PAIR.in(of(PAIR)))
                .orderBy(PAIR_EVENT.HAPPENED_ON, PAIR_EVENT.ID)
                .forEach(event -> {
                    if (PairEvent.Kind.valueOf(event.getKind()).leadsTo().isRunning()) {
                        running.add(event.getPair());
                    } else {
                        running.remove(event.getPair());
                    }
                });
        return List.copyOf(running);
    }

    Map<Trace, Long> counts() {
        var counts = new EnumMap<Trace, Long>(Trace.class);
        counts.put(Trace.PARTICIPATIONS, count(PARTICIPANT));
        counts.put(Trace.ANSWERS, answers());
        counts.put(Trace.CONSENTS, count(CONSENT));
        counts.put(Trace.PINS_AND_BANS, count(PIN_BAN));
        counts.put(Trace.CHOICES, count(CHOICE));
        counts.put(Trace.CIRCLES, count(CIRCLE));
        counts.put(Trace.CONCERNS, count(CONCERN));
        counts.put(Trace.RUNS, count(RUN));
        counts.put(Trace.TEXTS, texts());
        counts.put(Trace.MANAGERS, (long) sql.fetchCount(PERSON, PERSON.MANAGER.in(of(PERSON))));
        counts.put(Trace.PAIRS, count(PAIR));
        counts.put(Trace.RUNNING_PAIRS, (long) running().size());
        counts.put(Trace.SESSIONS, count(SESSION));
        counts.put(Trace.MINUTES, minutes());
        counts.put(Trace.GOALS, count(GOAL));
        return counts;
    }

    private long count(Table<?> table) {
        return of(table).size();
    }

    private long minutes() {
        return sql.select(DSL.coalesce(DSL.sum(SESSION.MINUTES), BigDecimal.ZERO))
                .from(SESSION)
                .where(SESSION.ID.in(of(SESSION)))
                .fetchSingle()
                .value1()
                .longValue();
    }

    private long answers() {
        return Stream.concat(
                        sql
                                .select(PERSON.ANSWERS)
                                .from(PERSON)
                                .where(PERSON.ID.in(of(PERSON)))
                                .fetch(PERSON.ANSWERS)
                                .stream(),
                        sql
                                .select(PARTICIPANT.ANSWERS)
                                .from(PARTICIPANT)
                                .where(PARTICIPANT.ID.in(of(PARTICIPANT)))
                                .fetch(PARTICIPANT.ANSWERS)
                                .stream())
                .mapToLong(written -> AnswersJson.read(written).byField().size())
                .sum();
    }

    /** Notes, topics, goals and reasons that somebody wrote about her pairs. */
    private long texts() {
        return written(PAIR.NOTE) + written(PAIR_EVENT.REASON) + written(GOAL.DESCRIPTION) + written(SESSION.TOPIC);
    }

    private long written(TableField<?, String> column) {
        var table = Objects.requireNonNull(column.getTable());
        return sql.fetchCount(table, OpenStep.idOf(table).in(of(table)).and(column.ne("")));
    }

    private void add(Table<?> table, Collection<Long> ids) {
        rows.computeIfAbsent(table, _ -> new TreeSet<>()).addAll(ids);
    }

    private List<Long> now(Link link) {
        var id = OpenStep.idOf(link.child());
        return sql.select(id)
                .from(link.child())
                .where(link.pointing().in(of(link.to())))
                .fetch(id);
    }

    private List<Long> former(Link link) {
        Condition shows = DSL.falseCondition();
        for (long parent : of(link.to())) {
            for (String end : List.of(",", "}")) {
                var member = "%\"" + link.pointing().getName() + "\":" + parent + end + "%";
                shows = shows.or(CHANGE.BEFORE.like(member)).or(CHANGE.AFTER.like(member));
            }
        }
        return sql.selectDistinct(CHANGE.ROW_ID)
                .from(CHANGE)
                .where(CHANGE.TABLE_NAME.eq(link.child().getName()))
                .and(shows)
                .fetch(CHANGE.ROW_ID);
    }

    /** A run keeps everybody as she was. */
    private List<Long> runs() {
        return PartStore.runsWith(sql, of(PARTICIPANT));
    }

    /** Typed access where a whole table's rows are read. */
    <R extends Record> List<R> read(Table<R> table) {
        return sql.selectFrom(table).where(OpenStep.idOf(table).in(of(table))).fetch();
    }
}
