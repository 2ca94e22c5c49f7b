package org.pairwright.ui.intake.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.Said;
import org.pairwright.intake.review.Asked;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.intake.taking.IntakeTarget;

/**
 * What taking the files in would do, after all that she said so far.
 *
 * @param files in her order
 * @param doubts about columns
 * @param repairs of what is wrong in the rows, errors first
 */
public record Reviewed(
        List<Opened> files, IntakeReview review, IntakeTarget target, List<Doubt> doubts, List<Repair> repairs)
        implements Situation {

    public Reviewed {
        files = List.copyOf(files);
        doubts = List.copyOf(doubts);
        repairs = List.copyOf(repairs);
    }

    static Reviewed of(List<Opened> files, IntakeReview review, IntakeTarget target) {
        return new Reviewed(files, review, target, Doubt.of(review), review.repairs());
    }

    /** The same into a new program of this name. */
    Reviewed named(String name) {
        var program = target.program();
        var renamed = program.planned(name, program.startsOn(), program.endsOn(), program.rhythmDays());
        return new Reviewed(files, review, new IntakeTarget(renamed, target.criteria()), doubts, repairs);
    }

    public Said said() {
        return review.options().said();
    }

    /** How many people would be new or changed. */
    public int people() {
        return review.counts().fresh() + review.counts().changed();
    }

    public boolean hasSomethingToTakeIn() {
        return people() > 0 || !review.running().isNone();
    }

    /** How many things wait for her at a step. */
    public int waiting(Step step) {
        return switch (step) {
            case FILES ->
                (int) files.stream().filter(file -> file.unread().isPresent()).count();
            case COLUMNS -> doubts.size();
            case VALUES ->
                review.values().stream()
                        .mapToInt(list -> list.clusters().size())
                        .sum();
            case PROBLEMS -> (int) repairs.stream().filter(Reviewed::waits).count();
            case SHEETS -> (int) files.stream().filter(this::isNobodyIn).count();
            case SAME -> (int) review.questions().stream().filter(Asked::isOpen).count();
            case SUMMARY -> 0;
        };
    }

    /** Whether a file could be read, but nobody was found in it: she may know where the headers stand. */
    public boolean isNobodyIn(Opened file) {
        return file.unread().isEmpty()
                && review.unread().stream().anyMatch(unread -> unread.name().equals(file.name()));
    }

    /** A row that is not taken in, or a question. The rest is only said. */
    public static boolean waits(Repair repair) {
        return repair.severity() == Severity.ERROR || repair.kind() == ProblemKind.DATE_ORDER;
    }

    /** The steps at which something waits. */
    public Map<Step, Integer> waiting() {
        var all = new EnumMap<Step, Integer>(Step.class);
        for (var step : Step.values()) {
            if (waiting(step) > 0) {
                all.put(step, waiting(step));
            }
        }
        return all;
    }

    /** The next step after this one at which something waits; the summary where nothing does. */
    Step nextAfter(Step step) {
        return waiting().keySet().stream()
                .filter(next -> next.compareTo(step) > 0)
                .findFirst()
                .orElse(Step.SUMMARY);
    }

    /** Where she lands: at the first thing that waits. */
    Step landing() {
        return waiting().keySet().stream().findFirst().orElse(Step.SUMMARY);
    }
}
