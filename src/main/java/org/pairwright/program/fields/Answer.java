package org.pairwright.program.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One answer to one profile field, of the field's kind. A field without an answer has none of these. */
public sealed interface Answer {

    /** What it holds, bare: compares sooner than the answer itself does. */
    Object content();

    /** What it says in words: one, or each of the choices as it was written. */
    List<String> words();

    record Text(String text) implements Answer {
        @Override
        public Object content() {
            return text;
        }

        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    record Amount(BigDecimal amount) implements Answer {
        public static Amount of(long whole) {
            return new Amount(BigDecimal.valueOf(whole));
        }

        @Override
        public Object content() {
            return amount;
        }

        @Override
        public List<String> words() {
            return List.of(amount.stripTrailingZeros().toPlainString());
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

        @Override
        public Object content() {
            return choices;
        }

        @Override
        public List<String> words() {
            return choices;
        }
    }

    record Day(LocalDate day) implements Answer {
        @Override
        public Object content() {
            return day;
        }

        @Override
        public List<String> words() {
            return List.of(day.toString());
        }
    }

    record YesNo(boolean yes) implements Answer {
        @Override
        public Object content() {
            return yes;
        }

        @Override
        public List<String> words() {
            return List.of(yes ? "yes" : "no");
        }
    }
}
