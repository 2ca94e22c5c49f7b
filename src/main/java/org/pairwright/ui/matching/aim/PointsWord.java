package org.pairwright.ui.matching.aim;

import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Sentence;

/** Points in words, the same as those of a criterion. Any other number is her own. */
enum PointsWord {
    OFF("aim.points.off", 0),
    LOW("aim.points.low", Weight.LOW.points()),
    MEDIUM("aim.points.medium", Weight.MEDIUM.points()),
    HIGH("aim.points.high", Weight.HIGH.points()),
    OWN("aim.points.own", -1);

    private final String key;
    private final int points;

    PointsWord(String key, int points) {
        this.key = key;
        this.points = points;
    }

    static PointsWord of(int points) {
        return Stream.of(values())
                .filter(word -> word.points == points)
                .findFirst()
                .orElse(OWN);
    }

    Sentence sentence() {
        return Sentence.of(key);
    }

    /** None for her own number. */
    Optional<Integer> points() {
        return this == OWN ? Optional.empty() : Optional.of(points);
    }
}
