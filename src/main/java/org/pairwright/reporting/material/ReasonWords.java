package org.pairwright.reporting.material;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.program.proposal.Reason;
import org.pairwright.spreadsheet.writing.content.Value;

/** Why two make a pair, in one cell; what rests on a sensitive field is left out. */
public final class ReasonWords {
    private static final char NOT_TO_BE_BROKEN = '\u00A0';

    private final Material material;
    private final Set<Long> unspoken;

    public ReasonWords(Material material) {
        this.material = material;
        unspoken = material.sensitiveCriteria();
    }

    public Value of(List<Reason> reasons) {
        return Cells.text(reasons.stream()
                .filter(reason -> !unspoken.contains(reason.criterion()))
                .map(reason -> sign(reason.verdict()) + NOT_TO_BE_BROKEN + material.say(reason.sentence()))
                .collect(Collectors.joining(" · ")));
    }

    private static String sign(Reason.Verdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case PARTLY -> "○";
            case NOT_MET -> "✗";
            case NOT_KNOWN -> "?";
        };
    }
}
