package org.pairwright.intake.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pairwright.intake.cells.Choosing;
import org.pairwright.intake.cells.DateOrder;
import org.pairwright.intake.cells.Days;
import org.pairwright.intake.cells.MailDomains;
import org.pairwright.intake.cells.Nothing;
import org.pairwright.intake.cells.Roles;
import org.pairwright.intake.cells.Tally;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.values.FieldMeanings;
import org.pairwright.intake.values.Meanings;
import org.pairwright.intake.words.OptionHeader;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.people.Role;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** What a whole table teaches about its cells: learnt in one walk over the rows, before any of them is read. */
final class Taught {
    private final TakenColumns columns;
    private final Meanings meanings;
    private final Map<Integer, Tally> tallies = new HashMap<>();
    private final Map<Integer, Days> days = new HashMap<>();
    private final Map<Target, Choosing> choosing = new HashMap<>();
    private final Map<String, Optional<Role>> roles = new HashMap<>();
    private final Map<Target, Map<String, List<String>>> answers = new HashMap<>();
    private final Map<String, Optional<Role>> asked = new HashMap<>();
    private final TreeMap<Integer, Role> sections = new TreeMap<>();
    private final Optional<Role> roleOfSheet;
    private final MailDomains mailDomains = new MailDomains();
    private final boolean lastNameFirst;

    private Taught(Table table, TakenColumns columns, Meanings meanings) {
        this.columns = columns;
        this.meanings = meanings;
        this.roleOfSheet = Roles.ofSheet(table.sheet());
        this.lastNameFirst = columns.of(IntakeField.NAME).stream().anyMatch(NameHeader::putsLastFirst);
    }

    static Taught by(Table table, Nobody nobody, Meanings meanings) {
        var taught = new Taught(table, nobody.columns(), meanings);
        table.sections()
                .forEach(section ->
                        Roles.ofSheet(section.title()).ifPresent(role -> taught.sections.put(section.row(), role)));
        var counted = nobody.columns().all().stream().filter(Taught::teaches).toList();
        counted.forEach(column -> taught.tallies.put(column.index(), new Tally()));
        for (var row : table.rows()) {
            if (nobody.isIn(row)) {
                taught.noteSection(row, nobody);
            } else {
                counted.forEach(column -> taught.count(row, column));
                taught.mailDomains.note(
                        taught.columns.cell(row, IntakeField.EMAIL).shown());
            }
        }
        counted.forEach(taught::learn);
        return taught;
    }

    /** Long texts, names and addresses teach nothing. */
    private static boolean teaches(Column column) {
        return column.target().filter(Taught::teaches).isPresent();
    }

    private static boolean teaches(Target target) {
        return switch (target) {
            case Target.Known known ->
                switch (known.field()) {
                    case ROLE, STATUS, LEVEL, SITE, DEPARTMENT, LANGUAGES, OFFERED, WANTED, START, SIGNED_UP_AT -> true;
                    case NAME, FIRST_NAME, LAST_NAME, EMAIL, CAPACITY, MANAGER, EMPLOYEE_ID, PHONE, TIMEZONE, NOTES ->
                        false;
                };
            case Target.Own own -> own.kind() != FieldKind.TEXT;
        };
    }

    private void noteSection(SheetRow row, Nobody nobody) {
        nobody.label(row).flatMap(Roles::ofSheet).ifPresent(role -> sections.put(row.number(), role));
    }

    private void count(SheetRow row, Column column) {
        if (row.cell(column.index()) instanceof Cell.Text text) {
            tally(column).add(text.text(), 1, row.number());
        } else if (row.cell(column.index()) instanceof Cell.Amount amount) {
            tally(column).add(amount.shown(), 1, row.number());
        }
    }

    private void learn(Column column) {
        var target = column.target().orElseThrow();
        if (isDate(target)) {
            days.put(column.index(), Days.asIn(tally(column), DateOrder.said(meanings.rules(), target)));
        } else if (isSeveral(target)) {
            choosing.computeIfAbsent(target, _ -> Choosing.asIn(together(target), options(target)));
        }
    }

    /** Languages and hers are told apart by what the desk knows of them. */
    private List<String> options(Target target) {
        return meanings.of(target).options();
    }

    private Tally together(Target target) {
        var together = new Tally();
        for (var column : columns.all()) {
            if (column.target().filter(target::equals).isPresent()) {
                var tally = tally(column);
                tally.texts().forEach(text -> together.add(text, tally.count(text), tally.firstRow(text)));
            }
        }
        return together;
    }

    TakenColumns columns() {
        return columns;
    }

    Tally tally(Column column) {
        return tallies.getOrDefault(column.index(), new Tally());
    }

    FieldMeanings meanings(Target target) {
        return meanings.of(target);
    }

    Meanings meanings() {
        return meanings;
    }

    Optional<Role> role(String written) {
        return roles.computeIfAbsent(written, Roles::of);
    }

    /** The role that a column asks about. */
    Optional<Role> asked(Column column) {
        return asked.computeIfAbsent(
                column.header(), header -> Roles.asked(OptionHeader.of(header)).or(() -> Roles.asked(header)));
    }

    /** By the label above the row, otherwise by the name of the sheet. */
    Optional<Role> roleAround(int row) {
        var section = sections.floorEntry(row);
        return section == null ? roleOfSheet : Optional.of(section.getValue());
    }

    List<String> choices(Target target, String text) {
        var way = choosing.get(target);
        return way == null ? List.of(text) : way.of(text);
    }

    /** The choices of a text, each as she said or as the desk knows it. */
    List<String> answers(Target target, String text) {
        return answers.computeIfAbsent(target, _ -> new HashMap<>())
                .computeIfAbsent(text, _ -> understood(target, choices(target, text)));
    }

    private List<String> understood(Target target, List<String> parts) {
        return parts.stream()
                .map(part -> meanings.of(target).of(part).becomes().orElse(""))
                .filter(part -> !part.isEmpty() && !Nothing.isSaid(part))
                .distinct()
                .toList();
    }

    Optional<Days> days(Column column) {
        return Optional.ofNullable(days.get(column.index()));
    }

    MailDomains mailDomains() {
        return mailDomains;
    }

    boolean isLastNameFirst() {
        return lastNameFirst;
    }

    List<Column> dateColumns() {
        return new ArrayList<>(columns.all().stream()
                .filter(column -> days.containsKey(column.index()))
                .toList());
    }

    static boolean isDate(Target target) {
        return switch (target) {
            case Target.Known known -> known.field() == IntakeField.START || known.field() == IntakeField.SIGNED_UP_AT;
            case Target.Own own -> own.kind() == FieldKind.DATE;
        };
    }

    static boolean isSeveral(Target target) {
        return switch (target) {
            case Target.Known known ->
                known.field() == IntakeField.LANGUAGES
                        || known.field() == IntakeField.OFFERED
                        || known.field() == IntakeField.WANTED;
            case Target.Own own -> own.kind() == FieldKind.SEVERAL_CHOICES;
        };
    }
}
