package org.pairwright.intake.running;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.intake.cells.Days;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;

/** A sheet whose headers name a mentee and a mentor: pairs, sessions or goals. */
final class PairTable {
    private static final int ROWS_LOOKED_AT = 30;
    private static final int OUTRIGHT = 90;

    private static final Set<String> TICKS = Set.of("maybe", "both", "mentor", "mentee");

    /** Three letters or more, or two of a script that needs no more. */
    private static final Pattern NAME = Pattern.compile("\\p{L}{3}|\\p{L}\\s\\p{L}|[\\p{IsHan}\\p{IsKatakana}]{2}");

    private final Sheet sheet;
    private final SheetRow header;
    private final Map<PairColumn, Integer> columns = new EnumMap<>(PairColumn.class);
    private final Map<PartnerColumn, Integer> partners = new HashMap<>();
    private final Map<PairColumn, Days> days = new EnumMap<>(PairColumn.class);

    private PairTable(Sheet sheet, SheetRow header) {
        this.sheet = sheet;
        this.header = header;
        for (int n = 0; n < header.cells().size(); n++) {
            int index = n;
            String title = header.cell(n).shown();
            PartnerColumn.of(title)
                    .ifPresentOrElse(
                            column -> partners.putIfAbsent(column, index),
                            () -> PairColumn.of(title).ifPresent(column -> columns.putIfAbsent(column, index)));
        }
    }

    static Optional<PairTable> in(Sheet sheet) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> new PairTable(sheet, row))
                .filter(table -> table.namesOne(true) && table.namesOne(false))
                .findFirst()
                .filter(PairTable::namesPeople);
    }

    private boolean namesOne(boolean mentor) {
        return partners.keySet().stream().anyMatch(column -> column.mentor() == mentor);
    }

    /** Where people tick "Mentor" or "Mentee", each row is about one person. */
    private boolean namesPeople() {
        var rows = rows().stream().limit(ROWS_LOOKED_AT).toList();
        var names = new HashSet<String>();
        int named = 0;
        for (var row : rows) {
            var mentee = who(row, false);
            var mentor = who(row, true);
            boolean both = isSomebody(mentee) && isSomebody(mentor);
            named += both ? 1 : 0;
            names.add(mentee.written());
            names.add(mentor.written());
        }
        return named > 0
                && named * 2 >= rows.size()
                && names.size() > 1
                && !isHeader(who(rows.getFirst(), false).written());
    }

    /** "Mentees" above "Name" is the title of a block of people. */
    private static boolean isHeader(String text) {
        return HeaderWords.fields(text).values().stream().anyMatch(sure -> sure >= OUTRIGHT);
    }

    private static boolean isSomebody(Who who) {
        boolean ticked = TICKS.contains(Plain.of(who.name()))
                || HeaderWords.values().isYes(who.name())
                || HeaderWords.values().isNo(who.name());
        return who.email().indexOf('@') > 0
                || (!ticked && NAME.matcher(who.name()).find());
    }

    /** The mentee or the mentor of a row. */
    Who who(SheetRow row, boolean mentor) {
        String either = partner(row, mentor, PartnerColumn.What.EITHER);
        String email = partner(row, mentor, PartnerColumn.What.EMAIL);
        String name = partner(row, mentor, PartnerColumn.What.NAME);
        String parts = (partner(row, mentor, PartnerColumn.What.FIRST)
                        + " "
                        + partner(row, mentor, PartnerColumn.What.LAST))
                .strip();
        boolean eitherIsEmail = either.indexOf('@') > 0;
        boolean emailIsName = !email.isEmpty() && email.indexOf('@') < 0;
        String called = Stream.of(name, parts, eitherIsEmail ? "" : either, emailIsName ? email : "")
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String address = emailIsName ? "" : email;
        return new Who(called, address.isEmpty() && eitherIsEmail ? either : address);
    }

    private String partner(SheetRow row, boolean mentor, PartnerColumn.What what) {
        Integer index = partners.get(new PartnerColumn(mentor, what));
        return index == null ? "" : row.cell(index).shown().strip();
    }

    /** The header of the column that names the mentee or the mentor. */
    String titleOf(boolean mentor) {
        return partners.entrySet().stream()
                .filter(column -> column.getKey().mentor() == mentor)
                .min(Map.Entry.comparingByValue())
                .map(column -> header.cell(column.getValue()).shown().strip())
                .orElse("");
    }

    String name() {
        return sheet.name();
    }

    int headerRow() {
        return header.number();
    }

    boolean has(PairColumn column) {
        return columns.containsKey(column);
    }

    List<SheetRow> rows() {
        return sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .toList();
    }

    Cell cell(SheetRow row, PairColumn column) {
        Integer index = columns.get(column);
        return index == null ? Cell.Blank.CELL : row.cell(index);
    }

    String text(SheetRow row, PairColumn column) {
        return cell(row, column).shown().strip();
    }

    String title(PairColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : header.cell(index).shown().strip();
    }

    Optional<LocalDate> day(SheetRow row, PairColumn column) {
        return days.computeIfAbsent(column, this::order).of(cell(row, column));
    }

    private Days order(PairColumn column) {
        return Days.asIn(rows().stream().map(row -> cell(row, column)).toList());
    }
}
