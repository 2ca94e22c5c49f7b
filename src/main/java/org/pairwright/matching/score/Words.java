package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pairwright.matching.answer.Answered;
import org.pairwright.program.fields.Answers;

/** The words that people of both sides answered one criterion with, numbered as they come. */
final class Words {
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> compared = new HashMap<>();

    int count() {
        return compared.size();
    }

    /** What {@link Answered#words} says, by numbers. */
    Optional<Chosen> of(Answers profile, String field) {
        var found = new Ints();
        for (String word : Answered.written(profile, field)) {
            if (!word.isBlank()) {
                found.add(written.computeIfAbsent(word, this::number));
            }
        }
        int[] numbers = found.sorted();
        return numbers.length == 0 ? Optional.empty() : Optional.of(new Chosen(numbers));
    }

    private int number(String word) {
        return compared.computeIfAbsent(Answered.word(word), _ -> compared.size());
    }

    /** The words of one answer by their numbers, rising. */
    static final class Chosen {
        private final int[] words;

        private Chosen(int[] words) {
            this.words = words;
        }

        int count() {
            return words.length;
        }

        /** Those below a number, such as the words that anybody offers. */
        int[] below(int most) {
            int count = words.length;
            while (count > 0 && words[count - 1] >= most) {
                count--;
            }
            return count == words.length ? words : Arrays.copyOf(words, count);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Chosen chosen && Arrays.equals(words, chosen.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }
}
