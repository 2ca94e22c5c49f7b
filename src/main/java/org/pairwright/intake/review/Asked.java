package org.pairwright.intake.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pairwright.text.Sentence;

/**
 * A question about two people, with both sides.
 *
 * @param why they look alike, in a sentence
 * @param row the one of the file
 * @param other on the desk, or of another row
 * @param answer hers: true for the same person; until she answers they are two
 */
public record Asked(Question question, Sentence why, Side row, Side other, Optional<Boolean> answer) {

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Both sides field by field, without what neither says. */
    public List<Comparison> comparisons() {
        var ofRow = row.values();
        var ofOther = other.values();
        var fields = new LinkedHashSet<>(ofRow.keySet());
        fields.addAll(ofOther.keySet());
        return fields.stream()
                .map(field -> new Comparison(field, ofRow.getOrDefault(field, ""), ofOther.getOrDefault(field, "")))
                .filter(one -> !one.isSilent())
                .toList();
    }
}
