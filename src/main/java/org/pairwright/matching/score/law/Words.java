package org.pairwright.matching.score.law;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.matching.answer.Answered;
import org.pairwright.program.fields.Answers;

/** The words that people of both sides answered one criterion with, numbered as they come. */
public final class Words {
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> compared = new HashMap<>();

    public int count() {
        return compared.size();
    }

    /** What {@link Answered#words} says, by numbers. */
    public Optional<Chosen> of(Answers profile, String field) {
        return of(profile, field, "");
    }

    /** What {@link Answered#wishes} says, by numbers; no second field is the empty one. */
    public Optional<Chosen> of(Answers profile, String field, String secondField) {
        int[] firsts = numbers(profile, field);
        int[] seconds = secondField.isEmpty() ? new int[0] : numbers(profile, secondField);
        var others = new Ints();
        for (int word : seconds) {
            if (Arrays.binarySearch(firsts, word) < 0) {
                others.add(word);
            }
        }
        return firsts.length + seconds.length == 0
                ? Optional.empty()
                : Optional.of(new Chosen(firsts, others.sorted()));
    }

    private int[] numbers(Answers profile, String field) {
        var found = new Ints();
        for (String word : Answered.written(profile, field)) {
            if (!word.isBlank()) {
                found.add(written.computeIfAbsent(word, this::number));
            }
        }
        return found.sorted();
    }

    private int number(String word) {
        return compared.computeIfAbsent(Answered.word(word), _ -> compared.size());
    }

    /** A bit for every word below {@code most}, for each group. */
    static long[][] bits(List<Chosen> groups, Function<Chosen, int[]> words, int most) {
        long[][] bits = new long[groups.size()][];
        for (int group = 0; group < bits.length; group++) {
            bits[group] = new long[Math.ceilDiv(most, Long.SIZE)];
            for (int word : words.apply(groups.get(group))) {
                bits[group][word / Long.SIZE] |= 1L << word % Long.SIZE;
            }
        }
        return bits;
    }

    /** The words of one answer by their numbers, rising; those that count half apart. */
    public static final class Chosen {
        private final int[] firsts;
        private final int[] seconds;

        private Chosen(int[] firsts, int[] seconds) {
            this.firsts = firsts;
            this.seconds = seconds;
        }

        /** The number of words that count whole. */
        public int count() {
            return firsts.length;
        }

        public int halves() {
            return 2 * firsts.length + seconds.length;
        }

        /** Those below a number, such as the words that anybody offers. */
        public int[] firstsBelow(int most) {
            return below(firsts, most);
        }

        public int[] secondsBelow(int most) {
            return below(seconds, most);
        }

        private static int[] below(int[] words, int most) {
            int count = words.length;
            while (count > 0 && words[count - 1] >= most) {
                count--;
            }
            return count == words.length ? words : Arrays.copyOf(words, count);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Chosen chosen
                    && Arrays.equals(firsts, chosen.firsts)
                    && Arrays.equals(seconds, chosen.seconds);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(firsts) + Arrays.hashCode(seconds);
        }
    }
}
