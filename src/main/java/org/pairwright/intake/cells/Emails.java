package org.pairwright.intake.cells;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses, also as "Amara Okafor &lt;amara@example.org&gt;", behind mailto:, full-width, or two in a cell. */
public final class Emails {
    private static final Pattern WRAPPED = Pattern.compile(".*<([^<>]+)>\\s*");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~’-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}]{2,}");
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern CLUTTER =
            Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]|^mailto:|[;,.]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILTO = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1_000;

    private Emails() {}

    /** The first address. */
    public static Optional<String> of(String written) {
        if (PLAIN.matcher(written).matches()) {
            return Optional.of(written);
        }
        if ((written.indexOf('@') < 0 && written.indexOf('＠') < 0) || written.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(written);
        return ADDRESS.matcher(bare).matches()
                ? Optional.of(bare)
                : all(written).stream().findFirst();
    }

    /** Every address that stands in a text. */
    public static List<String> all(String written) {
        if (PLAIN.matcher(written).matches()) {
            return List.of(written);
        }
        String text = MAILTO.matcher(
                        Normalizer.normalize(written, Normalizer.Form.NFKC).strip())
                .replaceFirst("");
        return ADDRESS.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static String bare(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        var wrapped = WRAPPED.matcher(narrow);
        return CLUTTER.matcher(wrapped.matches() ? wrapped.group(1) : narrow).replaceAll("");
    }
}
