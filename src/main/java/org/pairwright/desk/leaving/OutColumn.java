package org.pairwright.desk.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.storage.kept.KeptRow;

/**
 * A column of a sheet: how it looks, what it means to whoever reads it back, and what stands in it.
 *
 * @param header not yet unlike the others of the sheet
 */
record OutColumn(String header, Column.Kind look, Meaning meaning, Function<KeptRow, Value> cell) {

    /**
     * What a column means.
     *
     * @param kept the column of the table, empty where there is none
     * @param kind {@code key}, {@code number}, {@code text}, {@code day}, {@code time}, {@code yes-no}, {@code list},
     *     {@code word}, {@code json}, {@code sealed}, {@code key of TABLE}, or {@code reading}: to be read by people only
     * @param field the profile field whose answers these are, empty where they are none
     * @param part which piece of a long text, from 1
     * @param legend for words: which constant each stands for
     */
    record Meaning(String kept, String kind, String field, int part, String legend) {
        static Meaning of(String kept, String kind) {
            return new Meaning(kept, kind, "", 1, "");
        }

        Meaning part(int number) {
            return new Meaning(kept, kind, field, number, legend);
        }
    }

    OutColumn(String header, Meaning meaning, Function<KeptRow, Value> cell) {
        this(header, Column.Kind.TEXT, meaning, cell);
    }

    /** As many columns as its longest text has pieces. */
    List<OutColumn> inPieces(List<KeptRow> rows) {
        int most = rows.stream().mapToInt(row -> piecesOf(row).size()).max().orElse(1);
        if (most <= 1) {
            return List.of(this);
        }
        var columns = new ArrayList<OutColumn>();
        for (int part = 1; part <= most; part++) {
            int index = part - 1;
            columns.add(new OutColumn(header, look, meaning.part(part), row -> {
                var pieces = piecesOf(row);
                return index < pieces.size() ? pieces.get(index) : Value.nothing();
            }));
        }
        return columns;
    }

    private List<Value> piecesOf(KeptRow row) {
        var value = cell.apply(row);
        return value instanceof Value.Text(var text) && text.length() > Texts.CELL / 7
                ? Texts.pieces(text).stream().<Value>map(Value::text).toList()
                : List.of(value);
    }
}
