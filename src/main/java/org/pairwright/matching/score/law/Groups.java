package org.pairwright.matching.score.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/** People grouped by equal answers: the group of each person, and the answer of each group. Group 0 did not answer. */
public final class Groups<T> {
    public static final int UNKNOWN = 0;

    private static final int NOT_YET = -1;
    private static final Answer NOTHING = Answer.Choices.of();

    private final int[] of;
    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> groups = new HashMap<>();

    private Groups(int people) {
        this.of = new int[people];
    }

    /**
     * Groups one side of a run.
     *
     * @param reading what the answer to the field means for comparing; asked once for all who wrote the same
     */
    public static <T> Groups<T> of(List<Candidate> side, String field, Function<Answers, Optional<T>> reading) {
        var found = new Groups<T>(side.size());
        Map<Object, Integer> read = new HashMap<>();
        read.put(NOTHING.content(), UNKNOWN);
        for (int at = 0; at < found.of.length; at++) {
            Answers profile = side.get(at).profile();
            Object content = profile.toOr(field, NOTHING).content();
            int group = read.getOrDefault(content, NOT_YET);
            if (group == NOT_YET) {
                group = found.group(reading.apply(profile));
                read.put(content, group);
            }
            found.of[at] = group;
        }
        return found;
    }

    /** Groups one side of a run by what is read of several answers together, or of answers that few share. */
    public static <T> Groups<T> of(List<Candidate> side, Function<Answers, Optional<T>> reading) {
        var found = new Groups<T>(side.size());
        for (int at = 0; at < found.of.length; at++) {
            found.of[at] = found.group(reading.apply(side.get(at).profile()));
        }
        return found;
    }

    private int group(Optional<T> answer) {
        if (answer.isEmpty()) {
            return UNKNOWN;
        }
        int group = groups.getOrDefault(answer.get(), NOT_YET);
        if (group == NOT_YET) {
            values.add(answer.get());
            group = values.size();
            groups.put(answer.get(), group);
        }
        return group;
    }

    public int[] of() {
        return of;
    }

    public List<T> values() {
        return values;
    }

    public int count() {
        return values.size() + 1;
    }
}
