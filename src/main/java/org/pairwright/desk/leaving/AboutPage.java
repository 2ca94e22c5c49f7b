package org.pairwright.desk.leaving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.desk.Version;
import org.pairwright.spreadsheet.writing.content.Look;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.Paper;
import org.pairwright.spreadsheet.writing.content.Placed;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.storage.kept.EveryTable;
import org.pairwright.text.Messages;

/** The first sheet: what this is, of which desk and when; its facts carry names, for whoever reads the workbook back. */
final class AboutPage {
    /** Raised whenever a reader of the last format would misread this one. */
    static final int FORMAT = 1;

    private static final int COLUMNS = 3;

    private final Messages messages;
    private final List<Placed> cells = new ArrayList<>();
    private int row;

    AboutPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * What the page says.
     *
     * @param leftOut the sensitive fields whose answers are not in the workbook, as people read them; empty where nothing
     *     was left out
     */
    record Facts(EveryTable.About desk, Instant at, Optional<Set<String>> leftOut) {}

    PageContent of(Facts facts, List<OutSheet> sheets) {
        line(Look.TITLE, Value.text(messages.say("leaving.about.title")));
        line(Look.SUBTITLE, Value.text(messages.say("leaving.about.subtitle", facts.at())));
        row++;
        fact(messages.say("leaving.about.format"), Value.whole(FORMAT), "PairwrightFormat");
        fact(messages.say("leaving.about.program"), Value.text(Version.ofThisProgram()), "PairwrightVersion");
        fact(messages.say("leaving.about.schema"), Value.whole(facts.desk().schema()), "SchemaVersion");
        fact(messages.say("leaving.about.desk"), Value.text(facts.desk().uid().toString()), "DeskKey");
        fact(messages.say("leaving.about.change"), Value.whole(facts.desk().changeNumber()), "ChangeNumber");
        fact(messages.say("leaving.about.written"), Value.text(facts.at().toString()), "WrittenAt");
        fact(
                messages.say("leaving.about.language"),
                Value.text(messages.locale().toLanguageTag()),
                "Language");
        fact(messages.say("leaving.about.sensitive"), Value.text(sensitive(facts)), "SensitiveFields");
        row++;
        line(Look.SECTION, Value.text(messages.say("leaving.about.sheets")));
        sheets.forEach(this::sheet);
        row++;
        line(Look.PROSE, Value.text(messages.say("leaving.about.keys")));
        line(Look.PROSE, Value.text(messages.say("leaving.about.yours")));
        return new PageContent(
                messages.say("leaving.about.name"), Paper.PORTRAIT, List.of(34, 46, 12), cells, List.of(), List.of());
    }

    private String sensitive(Facts facts) {
        return facts.leftOut()
                .map(fields -> fields.isEmpty()
                        ? messages.say("leaving.about.noSensitive")
                        : messages.say(
                                "leaving.about.leftOut",
                                fields.stream()
                                        .<Object>map(String::valueOf)
                                        .sorted()
                                        .toList()))
                .orElseGet(() -> messages.say("leaving.about.withSensitive"));
    }

    private void line(Look look, Value value) {
        cells.add(Placed.at(row++, 0, COLUMNS, look, value));
    }

    private void fact(String what, Value value, String name) {
        cells.add(Placed.at(row, 0, 1, Look.BODY, Value.text(what)));
        cells.add(Placed.at(row++, 1, 2, Look.BODY_LEFT, value).named(name));
    }

    private void sheet(OutSheet sheet) {
        cells.add(Placed.at(row, 0, 1, Look.BODY, Value.text(sheet.content().name())));
        cells.add(Placed.at(row, 1, 1, Look.BODY, Value.text(sheet.table().name())));
        cells.add(Placed.at(
                row++, 2, 1, Look.BODY, Value.whole(sheet.content().rows().size())));
    }
}
