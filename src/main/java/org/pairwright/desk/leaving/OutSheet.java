package org.pairwright.desk.leaving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptTable;

/** One table on its sheet, and what its columns mean. */
record OutSheet(KeptTable table, TableContent content, List<OutColumn.Meaning> meanings) {

    static OutSheet of(KeptTable table, String name, List<OutColumn> columns, List<KeptRow> rows) {
        return new OutSheet(
                table,
                new TableContent(name, name, headers(columns), cells(columns, rows)),
                columns.stream().map(OutColumn::meaning).toList());
    }

    private static List<List<Value>> cells(List<OutColumn> columns, List<KeptRow> rows) {
        return rows.stream()
                .map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList())
                .toList();
    }

    /** No two alike: the second of a name is numbered. */
    private static List<Column> headers(List<OutColumn> columns) {
        var times = new HashMap<String, Integer>();
        var headers = new ArrayList<Column>();
        for (var column : columns) {
            int time = times.merge(column.header(), 1, Integer::sum);
            headers.add(Column.of(time == 1 ? column.header() : column.header() + " (" + time + ")", column.look()));
        }
        return headers;
    }
}
