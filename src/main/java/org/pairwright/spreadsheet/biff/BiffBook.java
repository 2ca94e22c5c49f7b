package org.pairwright.spreadsheet.biff;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndian;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.packed.Texts;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.Source;

/** What a workbook says before its sheets: their names, the formats, the shared texts. */
final class BiffBook {
    private static final int SHARED_TEXTS = 0xfc;
    private static final int SHEET = 0x85;
    private static final int FORMAT = 0x41e;
    private static final int STYLE = 0xe0;
    private static final int CODE_PAGE = 0x42;
    private static final int DATES_FROM = 0x22;

    private final Source source;
    private final boolean isExcel97;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private Texts texts = new Texts();
    private BiffText text;
    private NumberCells numbers = new NumberCells(false);

    BiffBook(Source source, boolean isExcel97) {
        this.source = source;
        this.isExcel97 = isExcel97;
        this.text = new BiffText(isExcel97, Charset.forName("windows-1252"));
    }

    /** A sheet as the workbook lists it: where it begins and how it is named. */
    record Entry(int position, boolean hidden, String name) {}

    Source source() {
        return source;
    }

    boolean isExcel97() {
        return isExcel97;
    }

    Texts texts() {
        return texts;
    }

    BiffText text() {
        return text;
    }

    NumberCells numbers() {
        return numbers;
    }

    /** In the order in which the sheets follow each other in the file. */
    List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparingInt(Entry::position)).toList();
    }

    CellFormat format(int style) {
        int number = style < styles.size() ? styles.get(style) : 0;
        return formats.computeIfAbsent(number, any -> CellFormat.of(any, patterns.getOrDefault(any, "")));
    }

    void take(int kind, RecordInputStream in) throws UnreadableFile {
        switch (kind) {
            case SHARED_TEXTS -> texts = SharedTexts.read(in, source);
            case SHEET -> entries.add(entry(in));
            case FORMAT -> patterns.put(in.readUShort(), text.readPattern(in));
            case STYLE -> {
                in.readUShort();
                styles.add(in.readUShort());
            }
            case CODE_PAGE -> text = new BiffText(isExcel97, BiffText.codePage(in.readUShort()));
            case DATES_FROM -> numbers = new NumberCells(in.readUShort() == 1);
            default -> {}
        }
    }

    /** Its position is the one thing that a password leaves as it is. */
    private Entry entry(RecordInputStream in) {
        var position = new byte[4];
        in.readPlain(position, 0, position.length);
        boolean hidden = (in.readUByte() & 3) != 0;
        in.readUByte();
        return new Entry(LittleEndian.getInt(position), hidden, text.readShort(in));
    }
}
