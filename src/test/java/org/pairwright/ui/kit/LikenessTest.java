package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"marin, Sofía Marín", "SOFÍA, Sofía Marín", "oka am, Amara Okafor", "ao, Amara Okafor", "kov, Ana Kovač"
    })
    void a_few_letters_are_enough(String typed, String name) {
        assertThat(Likeness.of(Likeness.plain(typed), Likeness.plain(name))).isPositive();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"mro, Amara Okafor", "okaforx, Amara Okafor", "kk, Amara Okafor"})
    void letters_that_are_not_there_find_nothing(String typed, String name) {
        assertThat(Likeness.of(Likeness.plain(typed), Likeness.plain(name))).isZero();
    }

    @Test
    void the_same_beats_a_beginning_beats_a_word_beats_a_middle() {
        assertThat(Likeness.of("mei", "mei")).isGreaterThan(Likeness.of("mei", "mei chen"));
        assertThat(Likeness.of("chen", "chen mei")).isGreaterThan(Likeness.of("chen", "mei chen"));
        assertThat(Likeness.of("chen", "mei chen")).isGreaterThan(Likeness.of("chen", "muenchen"));
    }
}
