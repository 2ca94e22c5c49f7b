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
        return of(side, profile -> profile.to(field).map(Groups::content), reading);
    }

    /** Groups one side by the answers to two fields; where the second is empty, to one. */
    public static <T> Groups<T> of(
            List<Candidate> side, String field, String second, Function<Answers, Optional<T>> reading) {
        return second.isEmpty()
                ? of(side, field, reading)
                : of(side, profile -> Optional.of(both(profile, field, second)), reading);
    }

    private static <T> Groups<T> of(
            List<Candidate> side, Function<Answers, Optional<Object>> written, Function<Answers, Optional<T>> reading) {
        var found = new Groups<T>(side.size());
        Map<Object, Integer> read = new HashMap<>();
        for (int at = 0; at < found.of.length; at++) {
            Answers profile = side.get(at).profile();
            Optional<Object> content = written.apply(profile);
            if (content.isPresent()) {
                found.of[at] = read.computeIfAbsent(content.get(), _ -> found.group(reading.apply(profile)));
            }
        }
        return found;
    }

    private static Object both(Answers profile, String field, String second) {
        return List.of(
                profile.to(field).map(Groups::content), profile.to(second).map(Groups::content));
    }

    /** Groups one side of a run by what is read of several answers together. */
    public static <T> Groups<T> of(List<Candidate> side, Function<Answers, Optional<T>> reading) {
        var found = new Groups<T>(side.size());
        for (int at = 0; at < found.of.length; at++) {
            found.of[at] = found.group(reading.apply(side.get(at).profile()));
        }
        return found;
    }

    /** Compares sooner than the answer itself does. */
    private static Object content(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.Choices(var choices) -> choices;
            case Answer.Amount(var amount) -> amount;
            case Answer.Day(var day) -> day;
            case Answer.YesNo(var yes) -> yes;
        };
    }

    private int group(Optional<T> answer) {
        if (answer.isEmpty()) {
            return UNKNOWN;
        }
        int group = groups.computeIfAbsent(answer.get(), _ -> values.size() + 1);
        if (group > values.size()) {
            values.add(answer.get());
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
