package org.pairwright.spreadsheet.biff;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.CodePageUtil;

/** How texts are written in records: in a code page up to Excel 95, in Unicode from Excel 97 on. */
final class BiffText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MAC = 32768;
    private static final int WINDOWS_OF_OLD = 32769;

    private final boolean unicode;
    private final Charset codePage;

    BiffText(boolean unicode, Charset codePage) {
        this.unicode = unicode;
        this.codePage = codePage;
    }

    static Charset codePage(int number) {
        try {
            return switch (number) {
                case MAC -> Charset.forName("x-MacRoman");
                case WINDOWS_OF_OLD -> WINDOWS;
                default -> Charset.forName(CodePageUtil.codepageToEncoding(number, true));
            };
        } catch (UnsupportedEncodingException | IllegalArgumentException _) {
            return WINDOWS;
        }
    }

    /** A text whose length takes two bytes. */
    String readLong(RecordInputStream in) {
        return read(in, in.readUShort());
    }

    /** A text whose length takes one byte. */
    String readShort(RecordInputStream in) {
        return read(in, in.readUByte());
    }

    /** The pattern of a format: its length takes one byte in old files, two in Unicode. */
    String readPattern(RecordInputStream in) {
        return unicode ? readLong(in) : readShort(in);
    }

    private String read(RecordInputStream in, int length) {
        if (!unicode) {
            var bytes = new byte[Math.min(length, in.remaining())];
            in.readFully(bytes);
            return new String(bytes, codePage);
        }
        return length == 0 && in.remaining() == 0 ? "" : readUnicode(in, length, in.readUByte());
    }

    /** The letters themselves, going on in the next record where they do. */
    static String readUnicode(RecordInputStream in, int length, int options) {
        return (options & 1) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
    }
}
