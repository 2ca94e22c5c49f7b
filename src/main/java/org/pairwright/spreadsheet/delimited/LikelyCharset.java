package org.pairwright.spreadsheet.delimited;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset of bytes that say nothing of themselves: each is tried on the lines that go beyond ASCII, and the one
 * whose letters make the likeliest words is taken. What a statistical detector says counts a little more.
 */
final class LikelyCharset {
    private static final int LOOKED_AT = 32 * 1024;
    private static final double DETECTED = 0.15;
    private static final double LEAST = 0.2;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LikelyCharset() {}

    private record Candidate(Charset charset, LetterLikelihood letters) {}

    /** In the order of preference where two fit equally. */
    private static final List<Candidate> CANDIDATES = Stream.of(
                    candidate("windows-1252", LetterLikelihood.WESTERN),
                    candidate("windows-1250", LetterLikelihood.CENTRAL),
                    candidate("windows-1251", LetterLikelihood.CYRILLIC),
                    candidate("windows-31j", LetterLikelihood.JAPANESE),
                    candidate("EUC-JP", LetterLikelihood.JAPANESE),
                    candidate("GB18030", LetterLikelihood.CHINESE),
                    candidate("Big5", LetterLikelihood.TAIWANESE),
                    candidate("EUC-KR", LetterLikelihood.KOREAN),
                    candidate("windows-1253", LetterLikelihood.GREEK),
                    candidate("windows-1254", LetterLikelihood.TURKISH),
                    candidate("windows-1255", LetterLikelihood.HEBREW),
                    candidate("windows-1256", LetterLikelihood.ARABIC),
                    candidate("x-MacRoman", LetterLikelihood.WESTERN),
                    candidate("IBM850", LetterLikelihood.WESTERN),
                    candidate("ISO-8859-2", LetterLikelihood.CENTRAL),
                    candidate("KOI8-R", LetterLikelihood.CYRILLIC))
            .flatMap(Optional::stream)
            .toList();

    private static Optional<Candidate> candidate(String name, LetterLikelihood letters) {
        return Charset.isSupported(name)
                ? Optional.of(new Candidate(Charset.forName(name), letters))
                : Optional.empty();
    }

    static Charset of(byte[] bytes) {
        byte[] lines = linesBeyondAscii(bytes);
        var detected = detected(lines);
        Charset best = WINDOWS;
        double most = LEAST;
        for (var one : CANDIDATES) {
            double likely = decoded(lines, one.charset())
                    .map(text -> one.letters().of(text))
                    .orElse(0.0);
            if (likely > 0 && detected.filter(one.charset()::equals).isPresent()) {
                likely += DETECTED;
            }
            if (likely > most + 1e-9) {
                most = likely;
                best = one.charset();
            }
        }
        return best;
    }

    private static Optional<Charset> detected(byte[] lines) {
        var detector = new UniversalDetector();
        detector.handleData(lines, 0, lines.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .map(name -> name.equals("SHIFT_JIS") ? "windows-31j" : name)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Optional<String> decoded(byte[] lines, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(lines))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static byte[] linesBeyondAscii(byte[] bytes) {
        var lines = new ByteArrayOutputStream();
        int start = 0;
        boolean beyond = false;
        for (int n = 0; n <= bytes.length && lines.size() < LOOKED_AT; n++) {
            boolean end = n == bytes.length || bytes[n] == '\n' || bytes[n] == '\r';
            if (end) {
                if (beyond) {
                    lines.write(bytes, start, Math.min(n - start, LOOKED_AT));
                    lines.write('\n');
                }
                start = n + 1;
                beyond = false;
            } else {
                beyond |= bytes[n] < 0;
            }
        }
        return lines.toByteArray();
    }
}
