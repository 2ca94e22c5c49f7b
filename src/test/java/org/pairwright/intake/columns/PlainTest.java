package org.pairwright.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amara Okafor|amara okafor",
                "' E-Mail:  address '|e mail address",
                "O'Connell|oconnell",
                "O’Connell|oconnell",
                "Sofía  MARÍN|sofia marin",
                "Groß|gross",
                "Ørsted|orsted",
                "(tick all)|tick all",
                "--|''",
                "名前|名前"
            })
    void text_is_compared_without_accents_capitals_and_punctuation(String written, String plain) {
        assertThat(Plain.of(written)).isEqualTo(plain);
    }
}
