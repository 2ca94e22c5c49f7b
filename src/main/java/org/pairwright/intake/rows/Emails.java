package org.pairwright.intake.rows;

import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses, also as "Amara Okafor &lt;amara@example.org&gt;". */
public final class Emails {
    private static final Pattern WRAPPED = Pattern.compile(".*<([^<>]+)>\\s*");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~’-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}]{2,}");

    private Emails() {}

    public static Optional<String> of(String written) {
        var wrapped = WRAPPED.matcher(written);
        String bare = (wrapped.matches() ? wrapped.group(1) : written)
                .replaceAll("[\\s\\u00a0\\u200b\\ufeff]", "")
                .replaceFirst("(?i)^mailto:", "")
                .replaceFirst("[;,.]+$", "");
        return Optional.of(bare).filter(text -> ADDRESS.matcher(text).matches());
    }
}
