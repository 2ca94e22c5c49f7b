package org.pairwright.matching.spread;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.Candidate;

/** The answers that people gave to a field, as they wrote them first. */
final class Occurring {
    private Occurring() {}

    /** The most frequent first. */
    static List<String> in(List<Candidate> side, String field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Candidate one : side) {
            for (String answer : Answered.written(one.profile(), field)) {
                if (!answer.isBlank()) {
                    written.putIfAbsent(Answered.word(answer), answer.strip());
                    counts.merge(Answered.word(answer), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> written.getOrDefault(entry.getKey(), entry.getKey()))
                .toList();
    }
}
