package org.pairwright.spreadsheet.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.TextReading.From;

/**
 * How the bytes of a text are letters: what she says, a byte order mark, UTF-16 by its zeros, UTF-8 where the bytes
 * allow it, otherwise the charset that gives the likeliest words.
 *
 * @param from who says so
 */
public record TextEncoding(Charset charset, From from) {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int FEW = 200;
    private static final char MARK = '\uFEFF';

    /** How these bytes are letters. */
    public static TextEncoding of(byte[] bytes, ReadingOptions options) {
        return options.charset()
                .map(said -> new TextEncoding(said, From.OPTIONS))
                .or(() -> ByteOrderMark.in(bytes).map(said -> new TextEncoding(said, From.FILE)))
                .orElseGet(() -> new TextEncoding(guess(bytes), From.GUESS));
    }

    /** The charset that the start of a file says or shows, where it may be text at all. */
    public static Optional<Charset> ofStart(byte[] start) {
        if (ByteOrderMark.in(start).isEmpty() && ofZeros(start).isEmpty() && hasControls(start)) {
            return Optional.empty();
        }
        return Optional.of(of(start, ReadingOptions.USUAL).charset());
    }

    /** The text without its mark, and without the end-of-file sign of old DOS programs. */
    public String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        int start = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == 0x1a || text.charAt(end - 1) == 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static Charset guess(byte[] bytes) {
        return ofZeros(bytes)
                .or(() -> ofEscapes(bytes))
                .or(() -> Utf8.fits(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .orElseGet(() -> LikelyCharset.of(bytes));
    }

    /** A few controls may be in any old file; noise is full of them. */
    private static boolean hasControls(byte[] start) {
        int controls = 0;
        for (byte one : start) {
            boolean control = one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != 0x1b;
            controls += control ? 1 : 0;
        }
        return controls > start.length / FEW + 1;
    }

    /** In UTF-16 line ends, delimiters and digits have a zero before or behind them. No other text has zeros. */
    private static Optional<Charset> ofZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int little = 0;
        int big = 0;
        for (int n = 0; n < pairs; n++) {
            little += isLatin(bytes[2 * n]) && bytes[2 * n + 1] == 0 ? 1 : 0;
            big += bytes[2 * n] == 0 && isLatin(bytes[2 * n + 1]) ? 1 : 0;
        }
        if (Math.max(little, big) * 50 < pairs || pairs == 0) {
            return Optional.empty();
        }
        if (little > big * 10) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return big > little * 10 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isLatin(byte one) {
        return one == '\t' || one == '\n' || one == '\r' || one >= ' ' || one < -96;
    }

    /** ISO-2022-JP switches its alphabets by escapes and stays within seven bits. */
    private static Optional<Charset> ofEscapes(byte[] bytes) {
        boolean switches = false;
        for (int n = 0; n < bytes.length - 2; n++) {
            if (bytes[n] < 0) {
                return Optional.empty();
            }
            switches |= bytes[n] == 0x1b && bytes[n + 1] == '$' && (bytes[n + 2] == 'B' || bytes[n + 2] == '@');
        }
        return switches ? Optional.of(Charset.forName("ISO-2022-JP")) : Optional.empty();
    }
}
