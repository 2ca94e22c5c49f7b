package org.pairwright.ui.intake.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;

/**
 * Several columns of one sheet that could be the same field, of which she has said nothing yet.
 *
 * @param taken the one that is taken in for the field
 * @param others those that look like it too
 */
public record Doubt(String sheet, IntakeField field, Column taken, List<Column> others) {

    public Doubt {
        others = List.copyOf(others);
    }

    /** The one taken and the others, as they stand in the sheet. */
    public List<Column> all() {
        return Stream.concat(Stream.of(taken), others.stream())
                .sorted(Comparator.comparingInt(Column::index))
                .toList();
    }

    static List<Doubt> of(IntakeReview review) {
        var doubts = new ArrayList<Doubt>();
        for (var mapping : review.mappings()) {
            for (var taken : mapping.columns()) {
                taken.field().filter(_ -> !isSaid(review, mapping, taken)).ifPresent(field -> {
                    var others = others(review, mapping, field);
                    if (!others.isEmpty()) {
                        doubts.add(new Doubt(mapping.sheet(), field, taken, others));
                    }
                });
            }
        }
        return doubts;
    }

    private static List<Column> others(IntakeReview review, ColumnMapping mapping, IntakeField field) {
        return mapping.columns().stream()
                .filter(column -> column.couldBe().filter(field::equals).isPresent())
                .filter(column -> column.target().isEmpty() && !isSaid(review, mapping, column))
                .toList();
    }

    private static boolean isSaid(IntakeReview review, ColumnMapping mapping, Column column) {
        return review.options()
                .said()
                .recipe()
                .of(mapping.sheet())
                .filter(said -> said.columns().containsKey(column.header()))
                .isPresent();
    }
}
