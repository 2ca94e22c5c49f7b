package org.pairwright.program.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Answer NOTHING = new Answer.Text("nothing");

    @Test
    void every_answer_is_found_by_its_field_and_nothing_by_another() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            Map<String, Answer> given = new HashMap<>();
            for (int left = random.nextInt(12); left > 0; left--) {
                given.put("field " + random.nextInt(20), Answer.Amount.of(random.nextInt(5)));
            }
            var answers = new Answers(given);
            assertThat(answers.byField()).isEqualTo(given);
            assertThat(List.copyOf(answers.byField().keySet())).isSorted();
            for (int at = 0; at < 20; at++) {
                String field = "field " + at;
                assertThat(answers.to(field).isPresent()).isEqualTo(given.containsKey(field));
                assertThat(answers.toOr(field, NOTHING)).isEqualTo(given.getOrDefault(field, NOTHING));
            }
        }
    }

    @Test
    void what_was_answered_counts_and_not_in_which_order() {
        var one = Answers.NONE.with("site", new Answer.Text("Oslo")).with("level", Answer.Amount.of(3));
        var other = Answers.NONE.with("level", Answer.Amount.of(3)).with("site", new Answer.Text("Oslo"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(other.with("level", Answer.Amount.of(4))).isNotEqualTo(other.without("site"));
        assertThat(other.without("site").without("level")).isEqualTo(Answers.NONE);
        assertThat(one.updatedBy(Answers.NONE.with("site", new Answer.Text("Lima")))
                        .to("site"))
                .contains(new Answer.Text("Lima"));
    }

    @Test
    void every_kind_of_answer_says_its_words() {
        var answers = new Answers(Map.of(
                "text", new Answer.Text("Oslo"),
                "amount", new Answer.Amount(new BigDecimal("3.50")),
                "choices", Answer.Choices.of("French", "Spanish"),
                "day", new Answer.Day(LocalDate.of(2026, 3, 1)),
                "yes", new Answer.YesNo(true)));
        assertThat(answers.words("text")).containsExactly("Oslo");
        assertThat(answers.words("amount")).containsExactly("3.5");
        assertThat(answers.words("choices")).containsExactly("French", "Spanish");
        assertThat(answers.words("day")).containsExactly("2026-03-01");
        assertThat(answers.words("yes")).containsExactly("yes");
        assertThat(answers.words("other")).isEqualTo(List.of());
        assertThat(answers.choices("text")).isEmpty();
        assertThat(answers.choices("choices")).containsExactly("French", "Spanish");
    }
}
