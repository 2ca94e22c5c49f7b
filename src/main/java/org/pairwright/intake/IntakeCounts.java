package org.pairwright.intake;

import java.util.List;
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

    /** For what the desk keeps of an import. */
    String toJson() {
        return "{\"read\":%d,\"new\":%d,\"changed\":%d,\"same\":%d,\"merged\":%d,\"rejected\":%d,\"skipped\":%d}"
                .formatted(read(), fresh, changed, same, merged, rejected, skipped);
    }

    private static int count(List<ReviewLine> lines, Class<? extends ReviewLine> kind) {
        return (int) lines.stream().filter(kind::isInstance).count();
    }
}
