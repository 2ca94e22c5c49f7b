package org.pairwright.intake.rows;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.intake.cells.Emails;
import org.pairwright.intake.cells.Roles;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/**
 * Tells the rows that are nobody: the headers once more, totals, labels between groups, notes below. A row with an e-mail
 * address or a role is somebody, whatever she is called.
 */
final class Nobody {
    private static final Set<String> TOTALS = plain(
            "total",
            "totals",
            "grand total",
            "sub total",
            "subtotal",
            "sum",
            "count",
            "average",
            "mean",
            "summe",
            "gesamt",
            "gesamtsumme",
            "zwischensumme",
            "insgesamt",
            "anzahl",
            "durchschnitt",
            "mittelwert",
            "somme",
            "total général",
            "sous-total",
            "nombre",
            "moyenne",
            "effectif",
            "effectif total",
            "suma",
            "total general",
            "cuenta",
            "recuento",
            "promedio",
            "subtotales",
            "soma",
            "total geral",
            "contagem",
            "média",
            "合計",
            "小計",
            "総計",
            "総合計",
            "平均",
            "件数",
            "人数",
            "計",
            "المجموع",
            "مجموع",
            "الإجمالي",
            "إجمالي",
            "المجموع الكلي",
            "الإجمالي الكلي",
            "العدد",
            "المتوسط",
            "عدد");
    private static final Set<String> PLACES = plain(
            "site",
            "location",
            "office",
            "team",
            "group",
            "department",
            "division",
            "region",
            "cohort",
            "section",
            "standort",
            "abteilung",
            "gruppe",
            "bereich",
            "niederlassung",
            "site de",
            "lieu",
            "équipe",
            "groupe",
            "service",
            "département",
            "sede",
            "oficina",
            "equipo",
            "grupo",
            "departamento",
            "equipe",
            "unidade",
            "filial",
            "拠点",
            "部署",
            "チーム",
            "グループ",
            "الموقع",
            "القسم",
            "الفريق",
            "مجموعة",
            "فرع");
    private static final Set<String> PARTICIPANTS =
            plain("participants", "teilnehmer", "teilnehmerinnen", "teilnehmende", "participantes", "参加者", "المشاركون");
    private static final Pattern NO_NAME = Pattern.compile("[:：*†©]|\\d|[.!?。]\\s|[.!?。]$");
    private static final int WORDS_OF_A_NAME = 6;
    private static final int NARROW = 3;

    private final ColumnMapping mapping;
    private final TakenColumns columns;

    Nobody(ColumnMapping mapping) {
        this.mapping = mapping;
        this.columns = new TakenColumns(mapping);
    }

    TakenColumns columns() {
        return columns;
    }

    boolean isIn(SheetRow row) {
        return why(row).isPresent();
    }

    Optional<Sentence> why(SheetRow row) {
        if (isHeaderAgain(row)) {
            return Optional.of(Sentence.of("intake.skipped.header"));
        } else if (isBlankWhereTaken(row)) {
            return Optional.of(Sentence.of("intake.skipped.nothing"));
        } else if (isTotal(row)) {
            return Optional.of(Sentence.of("intake.skipped.total"));
        }
        return label(row).map(_ -> Sentence.of("intake.skipped.label"));
    }

    private boolean isHeaderAgain(SheetRow row) {
        int alike = 0;
        int filled = 0;
        for (var column : mapping.columns()) {
            var cell = row.cell(column.index());
            if (!cell.isBlank()) {
                filled++;
                alike += !column.header().isEmpty() && cell.shown().strip().equals(column.header()) ? 1 : 0;
            }
        }
        return alike >= 2 && alike * 2 >= filled;
    }

    private boolean isBlankWhereTaken(SheetRow row) {
        for (var column : columns.all()) {
            if (!row.cell(column.index()).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** A word for a total alone, or in front of others where nothing else in the row is text. */
    private boolean isTotal(SheetRow row) {
        String first = first(row);
        if (first.isEmpty() || !mayBeTotal(first)) {
            return false;
        }
        String plain = Plain.of(first);
        boolean alone = TOTALS.contains(plain) || TOTALS.contains(withoutDigits(plain));
        return (alone || (beginsAsTotal(plain) && isOnlyText(row))) && !isSomebody(row);
    }

    private static String first(SheetRow row) {
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell instanceof Cell.Text text ? text.text() : "";
            }
        }
        return "";
    }

    /** Texts with numbers in them, such as "14 people", go with a total. */
    private static boolean isOnlyText(SheetRow row) {
        return row.cells().stream()
                        .filter(cell -> cell instanceof Cell.Text text
                                && text.text().chars().noneMatch(Character::isDigit))
                        .count()
                <= 1;
    }

    private static boolean mayBeTotal(String text) {
        return text.length() <= 60;
    }

    private static boolean beginsAsTotal(String plain) {
        int space = plain.indexOf(' ');
        return space > 0 && TOTALS.contains(plain.substring(0, space));
    }

    private static String withoutDigits(String plain) {
        return plain.chars().anyMatch(Character::isDigit)
                ? plain.replaceAll("[\\d ]+", " ").strip()
                : plain;
    }

    private boolean isSomebody(SheetRow row) {
        return says(row, IntakeField.EMAIL, text -> Emails.of(text).isPresent())
                || says(row, IntakeField.ROLE, text -> Roles.of(text).isPresent())
                || says(row, IntakeField.EMPLOYEE_ID, text -> !text.isBlank());
    }

    private boolean says(SheetRow row, IntakeField field, Predicate<String> what) {
        return columns.has(field) && what.test(columns.cell(row, field).shown());
    }

    /** The one text in a wide table that names nobody: "Mentors:", "— Berlin —", "Please send to HR". */
    Optional<String> label(SheetRow row) {
        Cell only = Cell.Blank.CELL;
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!only.isBlank()) {
                    return Optional.empty();
                }
                only = cell;
            }
        }
        boolean wide = mapping.columns().size() >= NARROW;
        return wide && namesNobody(only.shown().strip(), row)
                ? Optional.of(only.shown().strip())
                : Optional.empty();
    }

    private boolean namesNobody(String only, SheetRow row) {
        if (says(row, IntakeField.EMAIL, text -> !text.isBlank())) {
            return Emails.of(only).isEmpty();
        }
        String plain = Plain.of(only);
        int words = plain.split(" ", -1).length;
        return (words == 1 && isOneWord(only))
                || words > WORDS_OF_A_NAME
                || NO_NAME.matcher(only).find()
                || PARTICIPANTS.contains(plain)
                || PLACES.contains(plain.split(" ", -1)[0])
                || Roles.ofSheet(only).isPresent()
                || Roles.of(only).isPresent();
    }

    /** In Japanese a whole name may be one word. */
    private static boolean isOneWord(String only) {
        return only.codePoints().noneMatch(Character::isIdeographic);
    }

    private static Set<String> plain(String... words) {
        return Stream.of(words).map(Plain::of).collect(Collectors.toUnmodifiableSet());
    }
}
