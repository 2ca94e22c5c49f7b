package org.pairwright.matching.answer;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.program.fields.Answers;

/**
 * What a free text speaks of: its significant words, each by its stem. Words that every text has and words of one or two
 * letters say nothing. All words weigh alike: were rare words worth more, what two people earn would change with the answers
 * of others, and nobody could follow it.
 *
 * @param stems the word as it was written first, by its stem
 */
public record TextWords(Map<String, String> stems) {
    /** That many shared words are all that can be asked. */
    public static final int ENOUGH = 8;

    /** Two texts of a word or two say too little to be alike by one. */
    private static final int LEAST = 3;

    /** Letters of one script; Japanese writes no gaps, but its particles in another script. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{IsHan}+|[\\p{IsKatakana}ー]+|[\\p{L}&&[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]][\\p{L}\\p{M}"
                    + "&&[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]]*");

    /** Of an answer of any kind, in the order in which it was written. */
    public static Optional<TextWords> of(Answers profile, String field) {
        Map<String, String> stems = new LinkedHashMap<>();
        for (String written : Answered.written(profile, field)) {
            var words = WORD.matcher(written);
            while (words.find()) {
                String plain = plain(words.group());
                if (Stems.isSignificant(plain)) {
                    stems.putIfAbsent(Stems.of(plain), words.group());
                }
            }
        }
        return stems.isEmpty() ? Optional.empty() : Optional.of(new TextWords(stems));
    }

    public Set<String> words() {
        return stems.keySet();
    }

    /** How many shared words would be all: eight, or all of the shorter text, but at least three. */
    public static int enough(int some, int others) {
        return Math.max(LEAST, Math.min(ENOUGH, Math.min(some, others)));
    }

    /** Small letters without accents. */
    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
