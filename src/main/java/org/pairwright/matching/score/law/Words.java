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
    private static final int NOT_YET = -1;
    private static final int BLANK = -2;
    private static final int[] NONE = {};

    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> compared = new HashMap<>();

    /** To work in. */
    private final Ints found = new Ints();

    public int count() {
        return compared.size();
    }

    /** What {@link Answered#words} says, by numbers. */
    public Optional<Chosen> of(Answers profile, String field) {
        return of(profile, field, "");
    }

    /** What {@link Answered#wishes} says, by numbers; no second field is the empty one. */
    public Optional<Chosen> of(Answers profile, String field, String secondField) {
        int[] firsts = numbers(profile.words(field), NONE);
        int[] seconds = secondField.isEmpty() ? NONE : numbers(profile.words(secondField), firsts);
        return firsts.length + seconds.length == 0 ? Optional.empty() : Optional.of(new Chosen(firsts, seconds));
    }

    /** Rising, each once, without those to be left out. */
    private int[] numbers(List<String> words, int[] without) {
        found.clear();
        for (int at = 0; at < words.size(); at++) {
            int number = number(words.get(at));
            if (number != BLANK && Arrays.binarySearch(without, number) < 0) {
                found.add(number);
            }
        }
        return found.sorted();
    }

    private int number(String word) {
        int known = written.getOrDefault(word, NOT_YET);
        if (known == NOT_YET) {
            known = word.isBlank() ? BLANK : numberOf(Answered.word(word));
            written.put(word, known);
        }
        return known;
    }

    private int numberOf(String compares) {
        int next = compared.size();
        int known = compared.getOrDefault(compares, next);
        if (known == next) {
            compared.put(compares, next);
        }
        return known;
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
