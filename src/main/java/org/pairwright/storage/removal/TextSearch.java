package org.pairwright.storage.removal;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.CONCERN;
import static org.pairwright.storage.generated.Tables.DESK;
import static org.pairwright.storage.generated.Tables.PERSON;
import static org.pairwright.storage.generated.Tables.RUN_PART;
import static org.pairwright.storage.generated.Tables.SETTING;
import static org.pairwright.storage.generated.Tables.STEP;
import static org.pairwright.storage.generated.Tables.TABLE_DIGEST;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.pairwright.program.care.SharedValue;
import org.pairwright.program.people.Person;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.DefaultSchema;
import org.pairwright.storage.generated.tables.records.PersonRecord;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.storage.rows.RowImage;
import org.pairwright.storage.run.PartStore;
import org.pairwright.storage.traces.Identity;
import org.pairwright.storage.traces.Traces;

/** Looks for one person in every text of every table, the history included, and puts a mark in her place. */
final class TextSearch {
    private static final int AT_ONCE = 500;

    /** Shorter columns hold the program's own words. */
    private static final int SHORT = 100;

    /** Written otherwise than as rows of the desk. */
    private static final Set<Table<?>> APART = Set.of(DESK, TABLE_DIGEST, STEP, CHANGE, RUN_PART);

    private final DSLContext sql;
    private final Traces traces;
    private final Set<SharedValue> shared;

    private TextSearch(DSLContext sql, Traces traces, Set<SharedValue> shared) {
        this.sql = sql;
        this.traces = traces;
        this.shared = shared;
    }

    /** Made before she is removed: by all that she is and was called. */
    static TextSearch about(DSLContext sql, Person person, String mark) {
        var shared = EnumSet.noneOf(SharedValue.class);
        var wanted = new HashSet<Identity.Wanted>();
        for (Identity identity : identities(sql, person)) {
            var common = sharedWithOthers(sql, person, identity);
            identity.wanted(common).forEach(wanted::add);
            shared.addAll(common);
        }
        return new TextSearch(sql, Traces.of(wanted, mark), shared);
    }

    /** What others have as well, so that it was not looked for. */
    Set<SharedValue> shared() {
        return shared;
    }

    /** Gives back in how many places she was found. */
    long removeAll(OpenStep step) {
        long places = removeFromSteps(step) + removeFromImages(step) + removeFromParts(step);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!APART.contains(table)) {
                places += removeFrom(step, table);
            }
        }
        return places;
    }

    private static Set<Identity> identities(DSLContext sql, Person person) {
        var all = new HashSet<Identity>();
        all.add(Identity.of(person));
        sql.select(CHANGE.BEFORE, CHANGE.AFTER)
                .from(CHANGE)
                .where(CHANGE.TABLE_NAME.eq(PERSON.getName()))
                .and(CHANGE.ROW_ID.eq(person.id()))
                .forEach(change -> Stream.of(change.value1(), change.value2())
                        .flatMap(image -> Optional.ofNullable(image).stream())
                        .map(image -> RowImage.toRow(PERSON, image))
                        .forEach(row -> all.add(identity(row))));
        return all;
    }

    private static Identity identity(PersonRecord row) {
        return new Identity(row.getFirstName(), row.getLastName(), row.getEmail(), row.getPhone(), row.getEmployeeId());
    }

    private static Set<SharedValue> sharedWithOthers(DSLContext sql, Person person, Identity identity) {
        var shared = EnumSet.noneOf(SharedValue.class);
        sql.selectFrom(PERSON)
                .where(PERSON.ID.ne(person.id()))
                .and(PERSON.REMOVED_ON.isNull())
                .forEach(other -> shared.addAll(identity.sharedWith(identity(other))));
        return shared;
    }

    @SuppressWarnings("unchecked")
    private <R extends UpdatableRecord<R>> long removeFrom(OpenStep step, Table<?> table) {
        var texts = texts(table);
        var id = OpenStep.idOf(table);
        long places = 0;
        long last = 0;
        while (!texts.isEmpty()) {
            var some = sql.selectFrom(table)
                    .where(id.gt(last))
                    .and(searched(table))
                    .orderBy(id)
                    .limit(AT_ONCE)
                    .fetch();
            var found = new ArrayList<R>();
            for (Record row : some) {
                long here = removeFrom(row, texts);
                if (here > 0) {
                    found.add((R) row);
                }
                places += here;
            }
            step.update(found);
            if (some.size() < AT_ONCE) {
                return places;
            }
            last = some.getLast().get(id);
        }
        return places;
    }

    /** Keys are no texts. */
    private static Condition searched(Table<?> table) {
        return table.equals(SETTING) ? SETTING.NAME.notLike(SettingStore.KEYS + "%") : DSL.trueCondition();
    }

    private static List<Field<String>> texts(Table<?> table) {
        return table.fieldStream()
                .filter(column -> column.getType() == String.class && !column.equals(CONCERN.SEALED))
                .filter(column -> !column.getDataType().lengthDefined()
                        || column.getDataType().length() >= SHORT)
                .map(column -> column.coerce(String.class))
                .toList();
    }

    private long removeFrom(Record row, List<? extends Field<String>> texts) {
        long places = 0;
        for (var text : texts) {
            var written = row.get(text);
            if (written != null) {
                var without = traces.removedFrom(written);
                if (without.isPresent()) {
                    row.set(text, without.get());
                    places += traces.in(written);
                }
            }
        }
        return places;
    }

    private long removeFromParts(OpenStep open) {
        var places = new LongAdder();
        PartStore.rewrite(
                open,
                part -> traces.removedFrom(part.text())
                        .map(without -> {
                            places.add(traces.in(part.text()));
                            return without;
                        })
                        .orElse(part.text()));
        return places.sum();
    }

    private long removeFromSteps(OpenStep open) {
        long places = 0;
        for (var step : sql.selectFrom(STEP).fetch()) {
            long here = removeFrom(step, List.of(STEP.SENTENCE));
            if (here > 0) {
                open.rewriteHistory(List.of(step));
            }
            places += here;
        }
        return places;
    }

    private long removeFromImages(OpenStep open) {
        List<TableField<?, String>> images = List.of(CHANGE.BEFORE, CHANGE.AFTER);
        long places = 0;
        long step = 0;
        int n = -1;
        while (true) {
            var some = sql.selectFrom(CHANGE)
                    .where(DSL.row(CHANGE.STEP, CHANGE.N).gt(step, n))
                    .orderBy(CHANGE.STEP, CHANGE.N)
                    .limit(AT_ONCE)
                    .fetch();
            for (var change : some) {
                long here = removeFrom(change, images);
                if (here > 0) {
                    open.rewriteHistory(List.of(change));
                }
                places += here;
            }
            if (some.size() < AT_ONCE) {
                return places;
            }
            step = some.getLast().getStep();
            n = some.getLast().getN();
        }
    }
}
