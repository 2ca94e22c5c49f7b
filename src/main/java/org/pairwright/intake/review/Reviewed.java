package org.pairwright.intake.review;

import java.util.List;

/**
 * The rows compared with each other and with the people of the desk.
 *
 * @param lines one for each row, in their order
 * @param questions whether two are the same person, in the order of the rows
 */
public record Reviewed(List<ReviewLine> lines, List<Asked> questions, Missing missing) {
    public Reviewed {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }
}
