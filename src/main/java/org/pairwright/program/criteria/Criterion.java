package org.pairwright.program.criteria;

import java.util.List;
import java.util.stream.Stream;

/**
 * A typed, weighted statement about two people; with {@link Weight.Must} or {@link Weight.MustNot} a rule.
 *
 * @param id 0 until stored
 * @param menteeField the name of the field that the mentee answered; empty where the comparison needs none
 * @param mentorField the name of the field that the mentor answered; empty where the comparison needs none
 */
public record Criterion(
        long id,
        long program,
        int position,
        Comparison comparison,
        String menteeField,
        String mentorField,
        Weight weight,
        MissingPolicy missing) {

    /** The most points a pair can earn here; 0 for rules and for what is off. */
    public int most() {
        return weight instanceof Weight.Points wish ? wish.points() : 0;
    }

    /** Every field that it reads, each once: of the mentee first. */
    public List<String> fields() {
        List<String> more = switch (comparison) {
            case Comparison.Covers(String second) -> List.of(second);
            case Comparison.Scales scales -> scales.others();
            default -> List.of();
        };
        return Stream.of(List.of(menteeField), more, List.of(mentorField))
                .flatMap(List::stream)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
    }

    public boolean isRule() {
        return weight instanceof Weight.Must || weight instanceof Weight.MustNot;
    }

    public Criterion withWeight(Weight changed) {
        return new Criterion(id, program, position, comparison, menteeField, mentorField, changed, missing);
    }

    public Criterion withComparison(Comparison changed) {
        return new Criterion(id, program, position, changed, menteeField, mentorField, weight, missing);
    }

    public Criterion withFields(String ofMentee, String ofMentor) {
        return new Criterion(id, program, position, comparison, ofMentee, ofMentor, weight, missing);
    }

    public Criterion withMissing(MissingPolicy changed) {
        return new Criterion(id, program, position, comparison, menteeField, mentorField, weight, changed);
    }

    public Criterion in(long otherProgram, int otherPosition) {
        return new Criterion(id, otherProgram, otherPosition, comparison, menteeField, mentorField, weight, missing);
    }
}
