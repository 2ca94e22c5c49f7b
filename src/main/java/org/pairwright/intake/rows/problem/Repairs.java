package org.pairwright.intake.rows.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.intake.columns.Plain;

/** Many problems brought together into few repairs. */
public final class Repairs {
    private static final int VALUES_OF_THEIR_OWN = 3;
    private static final int LEAST_FOR_ITS_OWN = 2;

    private Repairs() {}

    /** Errors first, then what is most frequent. */
    public static List<Repair> of(List<Problem> problems) {
        var alike = new LinkedHashMap<Alike, List<Problem>>();
        problems.forEach(problem ->
                alike.computeIfAbsent(Alike.of(problem), _ -> new ArrayList<>()).add(problem));
        var repairs = new ArrayList<Repair>();
        alike.values().forEach(group -> repairs.addAll(byValue(group)));
        repairs.sort(Comparator.comparing(Repair::severity)
                .thenComparing(Comparator.comparingInt(Repair::count).reversed()));
        return repairs;
    }

    private record Alike(ProblemKind kind, Severity severity, String column, String expected, boolean found) {
        static Alike of(Problem problem) {
            return new Alike(
                    problem.kind(),
                    problem.severity(),
                    problem.column(),
                    problem.expected().key(),
                    !problem.found().isEmpty());
        }
    }

    /** The few values that come again stand alone, the rest together. */
    private static List<Repair> byValue(List<Problem> group) {
        if (group.getFirst().found().isEmpty()) {
            return List.of(new Repair(group, List.of()));
        }
        var values = new ArrayList<>(valuesOf(group).values());
        values.sort(Comparator.comparingInt((List<Problem> same) -> same.size()).reversed());
        var repairs = new ArrayList<Repair>();
        var rest = new ArrayList<List<Problem>>();
        for (var same : values) {
            boolean alone = values.size() <= VALUES_OF_THEIR_OWN
                    || (repairs.size() < VALUES_OF_THEIR_OWN && same.size() >= LEAST_FOR_ITS_OWN);
            if (alone) {
                repairs.add(new Repair(same, List.of(same.getFirst().found())));
            } else {
                rest.add(same);
            }
        }
        if (!rest.isEmpty()) {
            repairs.add(together(rest));
        }
        return repairs;
    }

    private static Repair together(List<List<Problem>> rest) {
        var problems = rest.stream().flatMap(List::stream).toList();
        return new Repair(
                problems, rest.stream().map(same -> same.getFirst().found()).toList());
    }

    private static Map<String, List<Problem>> valuesOf(List<Problem> group) {
        var values = new LinkedHashMap<String, List<Problem>>();
        for (var problem : group) {
            String plain = Plain.of(problem.found());
            values.computeIfAbsent(plain.isEmpty() ? problem.found() : plain, _ -> new ArrayList<>())
                    .add(problem);
        }
        return values;
    }
}
