package org.pairwright.matching.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.BuiltIn;

/** People of one side in groups that a criterion cannot tell apart, since all that it reads of them is the same. */
final class Alike {
    private final int[] groups;
    private final int[] first;

    private Alike(int[] groups, int[] first) {
        this.groups = groups;
        this.first = first;
    }

    static Alike of(List<Candidate> side, Criterion criterion) {
        return switch (criterion.comparison()) {
            case Comparison.ReportingLine _ -> by(side, one -> one.managers().isEmpty());
            case Comparison.MetBefore _ -> by(side, _ -> true);
            default -> {
                List<String> fields = fields(criterion);
                yield by(side, one -> read(one, fields));
            }
        };
    }

    /** Told apart by what tells the two apart together. */
    Alike and(Alike other) {
        int[] both = new int[groups.length];
        Map<Long, Integer> known = new HashMap<>();
        for (int at = 0; at < both.length; at++) {
            long pair = (long) groups[at] << Integer.SIZE | other.groups[at];
            both[at] = known.computeIfAbsent(pair, _ -> known.size());
        }
        return numbered(both, known.size());
    }

    int count() {
        return first.length;
    }

    int of(int person) {
        return groups[person];
    }

    int[] ofAll() {
        return groups;
    }

    /** Somebody of a group. */
    int first(int group) {
        return first[group];
    }

    private static Object read(Candidate one, List<String> fields) {
        if (fields.size() == 1) {
            return one.profile().to(fields.getFirst());
        }
        Object[] read = new Object[fields.size()];
        for (int at = 0; at < read.length; at++) {
            read[at] = one.profile().to(fields.get(at));
        }
        return List.of(read);
    }

    /** Time zones change what hours of the week mean. */
    private static List<String> fields(Criterion criterion) {
        return criterion.comparison() instanceof Comparison.HoursInCommon
                ? Stream.concat(criterion.fields().stream(), Stream.of(BuiltIn.TIMEZONE))
                        .distinct()
                        .toList()
                : criterion.fields();
    }

    private static Alike by(List<Candidate> side, Function<Candidate, Object> what) {
        Map<Object, Integer> known = new HashMap<>();
        int[] groups = new int[side.size()];
        for (int at = 0; at < groups.length; at++) {
            groups[at] = known.computeIfAbsent(what.apply(side.get(at)), _ -> known.size());
        }
        return numbered(groups, known.size());
    }

    private static Alike numbered(int[] groups, int count) {
        int[] first = new int[count];
        for (int at = groups.length - 1; at >= 0; at--) {
            first[groups[at]] = at;
        }
        return new Alike(groups, first);
    }
}
