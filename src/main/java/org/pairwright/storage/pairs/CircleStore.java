package org.pairwright.storage.pairs;

import static org.pairwright.storage.generated.Tables.CIRCLE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.pairwright.program.circles.Circle;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.CircleRecord;

/** The circles of programs. Who is in one is told by its pairs. */
public final class CircleStore {
    private final Database database;

    public CircleStore(Database database) {
        this.database = database;
    }

    public List<Circle> ofProgram(long program) {
        return where(CIRCLE.PROGRAM.eq(program));
    }

    public Optional<Circle> find(long id) {
        return where(CIRCLE.ID.eq(id)).stream().findFirst();
    }

    /** One without a number is new and gets one. */
    public Circle save(OpenStep step, Circle circle) {
        return saveAll(step, List.of(circle)).getFirst();
    }

    public List<Circle> saveAll(OpenStep step, List<Circle> circles) {
        return step.save(circles.stream().map(CircleStore::row).toList()).stream()
                .map(CircleStore::circle)
                .toList();
    }

    /** No pair may be of them any more. */
    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.delete(CIRCLE, ids);
    }

    /** All of a program that is removed; its pairs must have gone before. */
    public void removeOfProgram(OpenStep step, long program) {
        step.deleteWhere(CIRCLE, CIRCLE.PROGRAM.eq(program));
    }

    private List<Circle> where(Condition condition) {
        return database.reading()
                .selectFrom(CIRCLE)
                .where(condition)
                .orderBy(CIRCLE.ID)
                .fetch(CircleStore::circle);
    }

    private static CircleRecord row(Circle circle) {
        var row = new CircleRecord();
        row.setId(circle.id());
        row.setUid(circle.uid());
        row.setProgram(circle.program());
        row.setTopic(circle.topic());
        row.setFacilitator(circle.facilitators().getFirst());
        row.setCoFacilitator(
                circle.facilitators().size() > 1 ? circle.facilitators().getLast() : null);
        row.setLeast(circle.least());
        row.setMost(circle.most());
        return row;
    }

    private static Circle circle(CircleRecord row) {
        return new Circle(
                row.getId(),
                row.getUid(),
                row.getProgram(),
                row.getTopic(),
                Stream.of(Optional.of(row.getFacilitator()), Optional.ofNullable(row.getCoFacilitator()))
                        .flatMap(Optional::stream)
                        .toList(),
                row.getLeast(),
                row.getMost());
    }
}
