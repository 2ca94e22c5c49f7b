package org.pairwright.spreadsheet.delimited;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes by which a text says how it is encoded (Unicode, chapter 23.8). */
final class ByteOrderMark {
    private static final int LONGEST = 4;
    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("efbbbf", "UTF-8");
        MARKS.put("fffe0000", "UTF-32LE");
        MARKS.put("0000feff", "UTF-32BE");
        MARKS.put("fffe", "UTF-16LE");
        MARKS.put("feff", "UTF-16BE");
        MARKS.put("84319533", "GB18030");
    }

    private ByteOrderMark() {}

    static Optional<Charset> in(byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
        return MARKS.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .map(mark -> Charset.forName(mark.getValue()))
                .findFirst();
    }
}
