package org.pairwright.intake;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.text.Sentence;

/** What became of the rows; read is always the sum of the others. */
public record IntakeCounts(int fresh, int changed, int same, int merged, int rejected, int skipped) {

    static IntakeCounts of(List<ReviewLine> lines) {
        return new IntakeCounts(
                count(lines, ReviewLine.Fresh.class),
                count(lines, ReviewLine.Changed.class),
                count(lines, ReviewLine.Same.class),
                count(lines, ReviewLine.Merged.class),
                count(lines, ReviewLine.Rejected.class),
                count(lines, ReviewLine.Skipped.class));
    }

    public int read() {
        return fresh + changed + same + merged + rejected + skipped;
    }

    public Sentence sentence() {
        return Sentence.of("intake.counts", read(), fresh, changed, same, merged, rejected, skipped);
    }

    /** By the names that other programs read. */
    Map<String, Integer> byName() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("read", read());
        counts.put("new", fresh);
        counts.put("changed", changed);
        counts.put("same", same);
        counts.put("merged", merged);
        counts.put("rejected", rejected);
        counts.put("skipped", skipped);
        return counts;
    }

    /** For what the desk keeps of an import. */
    public String toJson() {
        try {
            return JSON.std.asString(byName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(List<ReviewLine> lines, Class<? extends ReviewLine> kind) {
        return (int) lines.stream().filter(kind::isInstance).count();
    }
}
