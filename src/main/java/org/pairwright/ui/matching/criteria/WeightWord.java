package org.pairwright.ui.matching.criteria;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Sentence;

/** A weight in words. Any other number of points is her own. */
enum WeightWord {
    MUST("matchingscreen.weight.must"),
    MUST_NOT("matchingscreen.weight.mustNot"),
    HIGH("matchingscreen.weight.high"),
    MEDIUM("matchingscreen.weight.medium"),
    LOW("matchingscreen.weight.low"),
    OWN("matchingscreen.weight.own"),
    OFF("matchingscreen.weight.off");

    private static final List<WeightWord> TO_CHOOSE = List.of(MUST, MUST_NOT, HIGH, MEDIUM, LOW, OFF);

    private final String key;

    WeightWord(String key) {
        this.key = key;
    }

    static WeightWord of(Weight weight) {
        return switch (weight) {
            case Weight.Must _ -> MUST;
            case Weight.MustNot _ -> MUST_NOT;
            case Weight.Off _ -> OFF;
            case Weight.Points points when points.equals(Weight.HIGH) -> HIGH;
            case Weight.Points points when points.equals(Weight.MEDIUM) -> MEDIUM;
            case Weight.Points points when points.equals(Weight.LOW) -> LOW;
            case Weight.Points _ -> OWN;
        };
    }

    /** Those that can be chosen; her own number is typed. */
    static List<WeightWord> toChoose() {
        return TO_CHOOSE;
    }

    Sentence sentence() {
        return Sentence.of(key);
    }

    /** The weight it stands for; none for her own number. */
    Optional<Weight> weight() {
        return switch (this) {
            case MUST -> Optional.of(new Weight.Must());
            case MUST_NOT -> Optional.of(new Weight.MustNot());
            case HIGH -> Optional.of(Weight.HIGH);
            case MEDIUM -> Optional.of(Weight.MEDIUM);
            case LOW -> Optional.of(Weight.LOW);
            case OFF -> Optional.of(new Weight.Off());
            case OWN -> Optional.empty();
        };
    }
}
