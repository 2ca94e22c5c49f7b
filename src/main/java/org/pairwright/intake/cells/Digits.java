package org.pairwright.intake.cells;

import java.text.Normalizer;

/** Text with digits and signs of any script as in ASCII: full-width, Arabic-Indic, Persian. */
final class Digits {
    private static final int BEYOND_ASCII = 128;
    private static final char ARABIC_DECIMAL = '\u066b';
    private static final char ARABIC_THOUSANDS = '\u066c';

    private Digits() {}

    static String plain(String text) {
        for (int n = 0; n < text.length(); n++) {
            if (text.charAt(n) >= BEYOND_ASCII) {
                return converted(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return text;
    }

    private static String converted(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(one -> plain.appendCodePoint(converted(one)));
        return plain.toString();
    }

    private static int converted(int one) {
        if (Character.isDigit(one)) {
            return '0' + Character.digit(one, 10);
        }
        return switch (one) {
            case ARABIC_DECIMAL -> '.';
            case ARABIC_THOUSANDS, '،' -> ',';
            case '−', '–', '‐', '‑' -> '-';
            case '\u00a0', '\u202f', '\u2007' -> ' ';
            default -> one;
        };
    }
}
