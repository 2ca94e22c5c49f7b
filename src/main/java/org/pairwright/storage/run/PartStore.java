package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PART;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.RunPartRecord;
import org.pairwright.storage.parts.Part;
import org.pairwright.storage.parts.PartKind;
import org.pairwright.storage.parts.PartNumbers;
import org.pairwright.storage.parts.Pressed;
import org.pairwright.storage.parts.RunParts;

/** The parts that the records of runs are made of. What a run has in common with those before it is not written again. */
public final class PartStore {
    /** With so many runs of the same program a new one is compared. */
    private static final int COMPARED = 3;

    private static final int AT_ONCE = 200;

    private PartStore() {}

    /** Writes those parts that the last runs of the program do not have. */
    static PartNumbers keep(OpenStep step, long program, RunParts parts) {
        var numbers = known(step.reading(), program);
        var fresh = new LinkedHashMap<String, RunPartRecord>();
        var digests = new EnumMap<PartKind, List<String>>(PartKind.class);
        parts.texts()
                .forEach((kind, texts) -> texts.forEach(text -> {
                    var part = new Part(kind, text);
                    var digest = part.digest();
                    digests.computeIfAbsent(kind, _ -> new ArrayList<>()).add(digest);
                    if (!numbers.containsKey(digest)) {
                        fresh.computeIfAbsent(digest, _ -> row(part, digest));
                    }
                }));
        step.save(List.copyOf(fresh.values())).forEach(row -> numbers.put(row.getDigest(), row.getId()));
        var named = new EnumMap<PartKind, List<Long>>(PartKind.class);
        digests.forEach((kind, all) -> named.put(
                kind,
                all.stream()
                        .map(digest -> Objects.requireNonNull(numbers.get(digest)))
                        .toList()));
        return new PartNumbers(named);
    }

    static RunParts read(DSLContext sql, PartNumbers numbers) {
        return read(sql, numbers, EnumSet.allOf(PartKind.class));
    }

    static RunParts read(DSLContext sql, PartNumbers numbers, Set<PartKind> kinds) {
        var wanted = kinds.stream()
                .flatMap(kind -> numbers.of(kind).stream())
                .distinct()
                .toList();
        var content = new HashMap<Long, String>();
        sql.select(RUN_PART.ID, RUN_PART.CONTENT)
                .from(RUN_PART)
                .where(RUN_PART.ID.in(wanted))
                .forEach(row -> content.put(row.value1(), Pressed.text(row.value2())));
        var texts = new EnumMap<PartKind, List<String>>(PartKind.class);
        kinds.forEach(kind -> texts.put(
                kind,
                numbers.of(kind).stream()
                        .map(number -> Objects.requireNonNull(content.get(number), "a part of a run"))
                        .toList()));
        return new RunParts(texts);
    }

    /** The runs in which any of these participants was. */
    public static List<Long> runsWith(DSLContext sql, Collection<Long> participants) {
        var hers = new HashSet<Long>();
        var marks = participants.stream()
                .map(participant -> "\"participant\":" + participant + ",")
                .toList();
        each(sql, (row, part) -> {
            if (part.kind() == PartKind.PEOPLE && marks.stream().anyMatch(part.text()::contains)) {
                hers.add(row.getId());
            }
        });
        var written =
                marks.stream().map(mark -> RUN.PEOPLE.like("%" + mark + "%")).toList();
        return sql
                .select(RUN.ID, RUN.PARTS)
                .from(RUN)
                .where(RUN.PARTS.isNotNull().or(DSL.or(written)))
                .orderBy(RUN.ID)
                .stream()
                .filter(row -> row.value2() == null
                        || PartNumbers.read(row.value2()).all().anyMatch(hers::contains))
                .map(row -> row.value1())
                .toList();
    }

    /** The texts of all parts of a kind. */
    public static List<String> all(DSLContext sql, PartKind kind) {
        return sql
                .select(RUN_PART.CONTENT)
                .from(RUN_PART)
                .where(RUN_PART.KIND.eq(kind.name()))
                .orderBy(RUN_PART.ID)
                .fetch(RUN_PART.CONTENT)
                .stream()
                .map(Pressed::text)
                .toList();
    }

    /** Writes the texts of parts otherwise, in every run that has them: only a removal does, and there is no way back. */
    public static void rewrite(OpenStep step, Function<Part, String> text) {
        var changed = new ArrayList<RunPartRecord>();
        each(step.reading(), (row, part) -> {
            var other = new Part(part.kind(), text.apply(part));
            if (!other.equals(part)) {
                row.setDigest(other.digest());
                row.setContent(Pressed.of(other.text()));
                changed.add(row);
            }
        });
        step.save(changed);
    }

    private static void each(DSLContext sql, BiConsumer<RunPartRecord, Part> taker) {
        long last = 0;
        while (true) {
            var some = sql.selectFrom(RUN_PART)
                    .where(RUN_PART.ID.gt(last))
                    .orderBy(RUN_PART.ID)
                    .limit(AT_ONCE)
                    .fetch();
            if (some.isEmpty()) {
                return;
            }
            some.forEach(row ->
                    taker.accept(row, new Part(PartKind.valueOf(row.getKind()), Pressed.text(row.getContent()))));
            last = some.getLast().getId();
        }
    }

    private static Map<String, Long> known(DSLContext sql, long program) {
        var ofRuns = new HashSet<Long>();
        sql.select(RUN.PARTS)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program).and(RUN.PARTS.isNotNull()))
                .orderBy(RUN.ID.desc())
                .limit(COMPARED)
                .forEach(row -> PartNumbers.read(row.value1()).all().forEach(ofRuns::add));
        var known = new HashMap<String, Long>();
        sql.select(RUN_PART.DIGEST, RUN_PART.ID)
                .from(RUN_PART)
                .where(RUN_PART.ID.in(ofRuns))
                .forEach(row -> known.put(row.value1(), row.value2()));
        return known;
    }

    private static RunPartRecord row(Part part, String digest) {
        var row = new RunPartRecord();
        row.setId(0L);
        row.setKind(part.kind().name());
        row.setDigest(digest);
        row.setContent(Pressed.of(part.text()));
        return row;
    }
}
