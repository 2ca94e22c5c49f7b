package org.pairwright.spreadsheet.biff;

import org.apache.poi.hssf.record.RecordInputStream;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.packed.Texts;
import org.pairwright.spreadsheet.reading.Source;

/** Reads the texts that the cells of all sheets share, without their fonts and reading aids ([MS-XLS] 2.4.265). */
final class SharedTexts {
    private static final int WITH_READING_AID = 4;
    private static final int WITH_FONTS = 8;
    private static final int BETWEEN_REPORTS = 1000;

    private SharedTexts() {}

    static Texts read(RecordInputStream in, Source source) throws UnreadableFile {
        var texts = new Texts();
        in.readInt();
        int count = in.readInt();
        for (int n = 0; n < count; n++) {
            if (n % BETWEEN_REPORTS == 0) {
                source.report();
            }
            texts.add(text(in, source));
        }
        return texts;
    }

    private static String text(RecordInputStream in, Source source) throws UnreadableFile {
        int length = in.readUShort();
        int options = in.readUByte();
        int fonts = (options & WITH_FONTS) == 0 ? 0 : in.readUShort();
        int aid = (options & WITH_READING_AID) == 0 ? 0 : in.readInt();
        if (aid < 0) {
            throw source.damaged();
        }
        String text = BiffText.readUnicode(in, length, options);
        for (long n = 4L * fonts + aid; n > 0; n--) {
            in.readByte();
        }
        return text;
    }
}
