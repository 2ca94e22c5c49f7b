package org.pairwright.intake.guess;

import org.pairwright.intake.words.HeaderWords;
import org.pairwright.intake.words.Heard;
import org.pairwright.spreadsheet.Table;

/** Whom a whole table is about: told by the name of its sheet or by the title of the block. */
final class SheetContext {
    private static final int LONGEST = 60;

    private SheetContext() {}

    static Heard nothing() {
        return HeaderWords.hear("");
    }

    /** The title of the next block stands below the last row of this one. */
    private static boolean hasRowsBelow(Table table, Table.Section section) {
        return table.rows().isEmpty() || table.rows().getLast().number() > section.row();
    }

    static Heard of(Table table) {
        var sections = table.sections().stream()
                .filter(section -> hasRowsBelow(table, section))
                .toList();
        var title = sections.size() == 1 ? sections.getFirst().title() : "";
        var block = HeaderWords.hear(title.length() > LONGEST ? "" : title);
        boolean told = block.tells("mentor") != block.tells("mentee");
        var heard = told ? block : HeaderWords.hear(table.sheet());
        return heard.tells("program") || (heard.tells("mentor") && heard.tells("mentee"))
                ? HeaderWords.hear("")
                : heard;
    }
}
