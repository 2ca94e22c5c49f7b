package org.pairwright.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out how a text file is encoded: byte order mark, UTF-16 by its zeros, strict UTF-8, detection, Windows-1252. */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 64 * 1024;

    private TextEncoding() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, of(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the start of a file may be text: no control characters, or the zeros of UTF-16. */
    static boolean looksLikeText(byte[] start) {
        if (ofMark(start).or(() -> ofZeros(start)).isPresent()) {
            return true;
        }
        for (byte one : start) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x1b) {
                return false;
            }
        }
        return true;
    }

    private static Charset of(byte[] bytes) {
        return ofMark(bytes)
                .or(() -> ofZeros(bytes))
                .or(() -> strictUtf8(bytes))
                .or(() -> detected(bytes))
                .orElse(WINDOWS);
    }

    private static Optional<Charset> ofMark(byte[] bytes) {
        return Optional.ofNullable(UniversalDetector.detectCharsetFromBOM(bytes))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    /** Text in UTF-16 of Western languages has a zero in every other byte. */
    private static Optional<Charset> ofZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int even = 0;
        int odd = 0;
        for (int n = 0; n < pairs; n++) {
            even += bytes[2 * n] == 0 ? 1 : 0;
            odd += bytes[2 * n + 1] == 0 ? 1 : 0;
        }
        if (odd > pairs / 2 && even < pairs / 10) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > pairs / 2 && odd < pairs / 10 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> strictUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /**
     * What the detector finds. A single-byte answer other than Western is believed only where much of the text is
     * beyond ASCII: a few umlauts are taken for Cyrillic too easily.
     */
    private static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 10 * LOOKED_AT));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(found -> !found.name().startsWith("ISO-8859-1"))
                .filter(found -> found.newEncoder().maxBytesPerChar() > 1.5 || mostlyBeyondAscii(bytes));
    }

    private static boolean mostlyBeyondAscii(byte[] bytes) {
        int letters = 0;
        int beyond = 0;
        for (byte one : bytes) {
            beyond += one < 0 ? 1 : 0;
            letters += one < 0 || Character.isLetter(one) ? 1 : 0;
        }
        return beyond * 4 > letters;
    }
}
