package org.pairwright.intake.guess;

import java.util.Map;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.intake.words.Heard;
import org.pairwright.intake.words.SensitiveWords;
import org.pairwright.spreadsheet.Table;

/**
 * What stands above a column.
 *
 * @param shown the header as in the file
 * @param group what stands above it and its neighbours
 * @param fields what it says of fields, from 0 to 100
 */
record Heading(String shown, String detail, Heard header, Heard group, Map<IntakeField, Integer> fields) {

    static Heading of(Table table, int index, Heard sheet) {
        String shown = index < table.headers().size() ? table.headers().get(index) : "";
        String above = index < table.groups().size() ? table.groups().get(index) : "";
        boolean both = !above.isEmpty() && shown.startsWith(above + Table.BETWEEN);
        String detail = both ? shown.substring(above.length() + Table.BETWEEN.length()) : shown;
        var header = HeaderWords.hear(detail);
        var group = HeaderWords.hear(above);
        return new Heading(shown, detail, header, group, HeaderWords.fields(header, group, sheet));
    }

    boolean isSensitive() {
        return SensitiveWords.standIn(shown);
    }

    boolean isNothingOfOurs() {
        return HeaderWords.isNothingOfOurs(header) || group.tells("emergency");
    }
}
