package org.pairwright.storage.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Reason;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.ReasonsJson;

/** Proposed pairs as text: each reason that is given is written once, the pairs name it by its place. */
final class PairsText {
    private static final String REASONS = "reasons";
    private static final String PAIRS = "pairs";
    private static final int FIRST_REASON = 5;

    private PairsText() {}

    static String write(List<ProposedPair> pairs) {
        var places = new LinkedHashMap<Reason, Long>();
        var rows = pairs.stream().map(pair -> row(pair, places)).toList();
        var plain = new LinkedHashMap<String, Object>();
        plain.put(REASONS, ReasonsJson.plain(List.copyOf(places.keySet())));
        plain.put(PAIRS, rows);
        return Json.text(plain);
    }

    static List<ProposedPair> read(String text) {
        var plain = Json.object(text);
        var reasons = ReasonsJson.reasons(plain.list(REASONS));
        return plain.list(PAIRS).stream()
                .map(row -> pair((List<?>) row, reasons))
                .toList();
    }

    private static List<Long> row(ProposedPair pair, Map<Reason, Long> places) {
        var row = new ArrayList<>(
                List.of(pair.mentee(), pair.mentor(), pair.points(), (long) pair.score(), pair.pinned() ? 1L : 0L));
        pair.reasons().forEach(reason -> row.add(places.computeIfAbsent(reason, _ -> (long) places.size())));
        return row;
    }

    private static ProposedPair pair(List<?> row, List<Reason> reasons) {
        return new ProposedPair(
                number(row, 0),
                number(row, 1),
                number(row, 2),
                (int) number(row, 3),
                number(row, 4) == 1,
                row.stream()
                        .skip(FIRST_REASON)
                        .map(place -> reasons.get(((Number) place).intValue()))
                        .toList());
    }

    private static long number(List<?> row, int at) {
        return ((Number) row.get(at)).longValue();
    }
}
