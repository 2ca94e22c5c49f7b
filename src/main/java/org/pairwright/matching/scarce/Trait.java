package org.pairwright.matching.scarce;

import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/**
 * What a mentor to look for answers to one field.
 *
 * @param field its name
 * @param value one choice, or the text
 * @param choice whether it is a choice of several
 */
public record Trait(String field, String value, boolean choice) {

    Answers in(Answers profile) {
        return profile.with(field, choice ? Answer.Choices.of(value) : new Answer.Text(value));
    }
}
