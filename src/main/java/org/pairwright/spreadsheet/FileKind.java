package org.pairwright.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.delimited.TextEncoding;

/** What a file is by its first bytes; its name may say anything. */
enum FileKind {
    EMPTY,
    /** A zip: .xlsx, .xlsm, but also .xlsb, .ods and .docx. */
    ZIP,
    /** An OLE2 container: .xls, or an .xlsx with a password. */
    OLE2,
    /** Excel 2 to 4, without a container. */
    OLD_EXCEL,
    /** Excel 5 and later, without a container. */
    BARE_EXCEL,
    /** SYLK, DIF or a web archive, by which programs exchange sheets. */
    EXCHANGE,
    HTML,
    XML,
    TEXT,
    SOMETHING_ELSE;

    private static final int LOOKED_AT = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "^(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|table|meta|style|div|span|font|center|script|title|link|tr|p|h[1-6]|br)\\b.*",
            Pattern.DOTALL);
    private static final Pattern EXCHANGE_START =
            Pattern.compile("^(id;p[a-z]*(;[ne])*\\s+[pbofc];|table\\s+0,1\\s+\"|mime-version:.*\\s+content-type:)");
    private static final Pattern OLD_EXCEL_START = Pattern.compile("09(00|02|04)0[46]00.*");
    private static final Pattern FOREIGN_START = Pattern.compile(
            "(25504446|89504e47|ffd8ff|47494638|7b5c727466|1f8b08|377abcaf|52617221|7f454c46|4d5a90).*");

    static FileKind of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(bytes.readNBytes(LOOKED_AT));
        }
    }

    private static FileKind of(byte[] start) {
        String hex = HexFormat.of().formatHex(start, 0, Math.min(start.length, 16));
        if (start.length == 0) {
            return EMPTY;
        } else if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return ZIP;
        } else if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return OLE2;
        } else if (hex.startsWith("0908")) {
            return BARE_EXCEL;
        } else if (OLD_EXCEL_START.matcher(hex).matches()) {
            return OLD_EXCEL;
        } else if (FOREIGN_START.matcher(hex).matches()) {
            return SOMETHING_ELSE;
        }
        return ofText(start);
    }

    private static FileKind ofText(byte[] start) {
        String seen = new String(start, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (EXCHANGE_START.matcher(seen).find()) {
            return EXCHANGE;
        }
        if (HTML_START.matcher(seen).matches()) {
            return HTML;
        }
        if (seen.startsWith("<?xml")) {
            return seen.contains("<html") ? HTML : XML;
        }
        return TextEncoding.ofStart(start).isPresent() ? TEXT : SOMETHING_ELSE;
    }
}
