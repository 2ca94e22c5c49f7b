package org.pairwright.intake.recipe;

import java.util.Optional;
import org.pairwright.intake.columns.Plain;

/**
 * What a value stands for: site "NYC" is "New York".
 *
 * @param target the key of the field that it is written in
 * @param written as in files; letter case, accents and punctuation do not matter
 * @param becomes what is taken in instead; empty where it means nothing
 */
public record ValueRule(String target, String written, Optional<String> becomes) {

    boolean isAboutTheSame(ValueRule other) {
        return target.equals(other.target) && Plain.of(written).equals(Plain.of(other.written));
    }
}
