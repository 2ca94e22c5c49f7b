package org.pairwright.program.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One answer to one profile field, of the field's kind. A field without an answer has none of these. */
public sealed interface Answer {

    record Text(String text) implements Answer {}

    record Amount(BigDecimal amount) implements Answer {
        public static Amount of(long whole) {
            return new Amount(BigDecimal.valueOf(whole));
        }
    }

    /** One or several choices, in the order given, each once. */
    record Choices(List<String> choices) implements Answer {
        public Choices {
            choices = choices.stream().distinct().toList();
        }

        public static Choices of(String... choices) {
            return new Choices(List.of(choices));
        }
    }

    record Day(LocalDate day) implements Answer {}

    record YesNo(boolean yes) implements Answer {}
}
