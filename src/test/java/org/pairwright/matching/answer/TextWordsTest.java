package org.pairwright.matching.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/** What a free text speaks of. */
class TextWordsTest {

    @Test
    void words_of_one_family_are_one() {
        assertThat(words("managing manager management managed")).hasSize(1);
        assertThat(words("sale sales")).hasSize(1);
        assertThat(words("Führungen führung")).hasSize(1);
        assertThat(words("energy energies")).hasSize(1);
    }

    @Test
    void words_that_every_text_has_say_nothing() {
        assertThat(TextWords.of(text("I would like to learn from you"), "story"))
                .isEmpty();
        assertThat(TextWords.of(text("Ich möchte gerne von Ihnen lernen"), "story"))
                .isEmpty();
        assertThat(TextWords.of(text("Je veux apprendre"), "story")).isEmpty();
        assertThat(TextWords.of(text("Quiero aprender más"), "story")).isEmpty();
    }

    @Test
    void japanese_is_parted_by_its_particles_and_arabic_loses_its_article() {
        assertThat(words("風力発電のマネジメント")).containsExactlyInAnyOrder("風力発電", "マネシメント");
        assertThat(words("المبيعات")).isEqualTo(words("مبيعات"));
    }

    @Test
    void enough_is_eight_words_or_the_shorter_text_but_three_at_least() {
        assertThat(TextWords.enough(40, 30)).isEqualTo(8);
        assertThat(TextWords.enough(5, 30)).isEqualTo(5);
        assertThat(TextWords.enough(1, 30)).isEqualTo(3);
    }

    private static Set<String> words(String written) {
        return TextWords.of(text(written), "story").orElseThrow().words();
    }

    private static Answers text(String written) {
        return Answers.NONE.with("story", new Answer.Text(written));
    }
}
