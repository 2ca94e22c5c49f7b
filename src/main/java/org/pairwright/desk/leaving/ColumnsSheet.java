package org.pairwright.desk.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.text.Messages;

/** The last sheet: what each column of each sheet means, so that everything can be read back, by this or any program. */
final class ColumnsSheet {
    private final Messages messages;

    ColumnsSheet(Messages messages) {
        this.messages = messages;
    }

    TableContent of(List<OutSheet> sheets) {
        var rows = new ArrayList<List<Value>>();
        for (var sheet : sheets) {
            for (int column = 0; column < sheet.meanings().size(); column++) {
                rows.add(row(sheet, column));
            }
        }
        var columns = Stream.of(
                        messages.say("leaving.columns.sheet"),
                        messages.say("leaving.columns.column"),
                        messages.say("leaving.columns.table"),
                        messages.say("leaving.columns.kept"),
                        messages.say("leaving.columns.kind"),
                        messages.say("leaving.columns.field"),
                        messages.say("leaving.columns.part"))
                .map(header -> Column.of(header, Column.Kind.TEXT))
                .toList();
        var all = new ArrayList<>(columns);
        all.add(Column.of(messages.say("leaving.columns.legend"), Column.Kind.LONG_TEXT));
        return new TableContent(
                messages.say("leaving.columns.title"), messages.say("leaving.columns.title"), all, rows);
    }

    private static List<Value> row(OutSheet sheet, int column) {
        var meaning = sheet.meanings().get(column);
        return List.of(
                Value.text(sheet.content().name()),
                Value.text(sheet.content().columns().get(column).header()),
                Value.text(sheet.table().name()),
                Value.text(meaning.kept()),
                Value.text(meaning.kind()),
                Value.text(meaning.field()),
                Value.whole(meaning.part()),
                Value.text(meaning.legend()));
    }
}
