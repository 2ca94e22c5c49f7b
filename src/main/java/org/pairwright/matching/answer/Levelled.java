package org.pairwright.matching.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairwright.program.fields.Answers;

/**
 * Choices with their levels, as in "Excel: 3".
 *
 * @param levels by the choice as compared; {@link #ANY} where none is written
 */
public record Levelled(Map<String, Integer> levels) {
    /** No level is written: whatever the other's is, it fits. */
    public static final int ANY = -1;

    private static final Pattern WITH_LEVEL = Pattern.compile("(.*\\S)\\s*:\\s*(\\d{1,3})\\s*");

    /** Whoever wrote a choice twice has the higher of its levels. */
    public static Optional<Levelled> of(Answers profile, String field) {
        Map<String, Integer> levels = new HashMap<>();
        for (String written : Answered.written(profile, field)) {
            if (!written.isBlank()) {
                levels.merge(choice(written), level(written), Math::max);
            }
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(new Levelled(Map.copyOf(levels)));
    }

    /** The choice as compared, without its level. */
    public static String choice(String written) {
        var parts = WITH_LEVEL.matcher(written);
        return Answered.word(parts.matches() ? parts.group(1) : written);
    }

    /** The halves that a mentor's level earns where a mentee wishes for this one: 2, 1 a level below, else 0. */
    public static int halves(int wished, int offered) {
        boolean reaches = wished == ANY || offered == ANY || offered >= wished;
        return reaches ? 2 : offered == wished - 1 ? 1 : 0;
    }

    private static int level(String written) {
        var parts = WITH_LEVEL.matcher(written);
        return parts.matches() ? Integer.parseInt(parts.group(2)) : ANY;
    }
}
