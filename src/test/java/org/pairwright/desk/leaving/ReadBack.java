package org.pairwright.desk.leaving;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.storage.kept.KeptValue;

/** Reads a workbook with everything back, by nothing but what stands in it: what the way back will have to do. */
final class ReadBack implements AutoCloseable {
    private static final int HEADERS = 2;

    private final XSSFWorkbook book;
    private final Map<String, Map<Integer, Meaning>> meanings = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    private record Meaning(String kept, String kind, String field, Map<String, String> words) {}

    ReadBack(Path file) throws IOException {
        book = new XSSFWorkbook(file.toFile().getAbsolutePath());
        var columns = new HashMap<String, Integer>();
        for (var row : rows(book.getSheet("What the columns mean"))) {
            var sheet = text(row, 0);
            sheets.put(text(row, 2), sheet);
            int column = columns.merge(sheet, 1, Integer::sum) - 1;
            meanings.computeIfAbsent(sheet, _ -> new TreeMap<>())
                    .put(column, new Meaning(text(row, 3), text(row, 4), text(row, 5), words(text(row, 7))));
        }
        sheets.values().forEach(this::learnNumbers);
    }

    XSSFWorkbook book() {
        return book;
    }

    /** The rows of a table as they were kept; sentences and what is sealed as their text. */
    List<Map<String, Object>> rows(String table) {
        var sheet = sheets.get(table);
        return rows(book.getSheet(sheet)).stream()
                .map(row -> row(row, meanings.getOrDefault(sheet, Map.of())))
                .toList();
    }

    /** A kept value as {@link #rows(String)} gives it. */
    static Object comparable(KeptValue value) {
        return switch (value) {
            case KeptValue.Whole whole -> whole.number();
            case KeptValue.Text text -> text.text();
            case KeptValue.Day day -> day.day();
            case KeptValue.Time time -> time.at();
            case KeptValue.YesNo yesNo -> yesNo.yes();
            case KeptValue.Uid uid -> uid.uid();
            case KeptValue.Answered answered -> answered.answers();
            case KeptValue.Listed listed -> listed.texts();
            case KeptValue.Said said -> said.json();
            case KeptValue.Sealed _ -> "sealed";
        };
    }

    private void learnNumbers(String sheet) {
        for (var row : rows(book.getSheet(sheet))) {
            var key = text(row, 0);
            var number = row.getCell(1);
            if (number != null && number.getCellType() == CellType.NUMERIC) {
                numbers.put(key, (long) number.getNumericCellValue());
            }
        }
    }

    private Map<String, Object> row(Row row, Map<Integer, Meaning> columns) {
        var read = new HashMap<String, Object>();
        columns.forEach((column, meaning) -> {
            if (meaning.kind().equals("key")) {
                uid(text(row, column)).ifPresent(uid -> read.put("uid", uid));
            } else if (!meaning.kept().isEmpty()) {
                read(row, column, meaning, read);
            }
        });
        return read;
    }

    private static Optional<UUID> uid(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(key))
                : Optional.empty();
    }

    private void read(Row row, int column, Meaning meaning, Map<String, Object> read) {
        var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (meaning.kept().equals("answers")) {
            var answers = (Answers) read.getOrDefault("answers", Answers.NONE);
            read.put("answers", answers);
            if (cell.getCellType() != CellType.BLANK) {
                var given = answer(cell, meaning.kind());
                var whole = answers.to(meaning.field())
                        .map(one -> joined(one, given))
                        .orElse(given);
                read.put("answers", answers.with(meaning.field(), whole));
            }
        } else if (meaning.kind().equals("text") || meaning.kind().equals("json")) {
            read.merge(meaning.kept(), text(row, column), (one, next) -> one.toString() + next);
        } else if (cell.getCellType() != CellType.BLANK) {
            read.put(meaning.kept(), value(cell, meaning));
        }
    }

    private Object value(Cell cell, Meaning meaning) {
        return switch (meaning.kind()) {
            case "number" -> (long) cell.getNumericCellValue();
            case "day" -> day(cell);
            case "time" -> Instant.parse(cell.getStringCellValue());
            case "yes-no" -> cell.getStringCellValue().equals("yes");
            case "list" -> listed(cell.getStringCellValue());
            case "word" -> meaning.words().getOrDefault(cell.getStringCellValue(), cell.getStringCellValue());
            case "sealed" -> "sealed";
            default -> number(cell.getStringCellValue());
        };
    }

    private long number(String key) {
        return numbers.containsKey(key) ? numbers.get(key) : Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    private static Answer answer(Cell cell, String kind) {
        return switch (kind) {
            case "text" -> new Answer.Text(emptied(cell.getStringCellValue()));
            case "number" ->
                new Answer.Amount(
                        cell.getCellType() == CellType.NUMERIC
                                ? new BigDecimal((long) cell.getNumericCellValue())
                                : new BigDecimal(cell.getStringCellValue()));
            case "day" -> new Answer.Day(day(cell));
            case "yes-no" -> new Answer.YesNo(cell.getStringCellValue().equals("yes"));
            default ->
                new Answer.Choices(
                        emptied(cell.getStringCellValue()).isEmpty() ? List.of() : listed(cell.getStringCellValue()));
        };
    }

    /** The next piece of a long text belongs behind the last. */
    private static Answer joined(Answer one, Answer next) {
        return one instanceof Answer.Text(var first) && next instanceof Answer.Text(var second)
                ? new Answer.Text(first + second)
                : next;
    }

    private static String emptied(String text) {
        return text.equals("\"\"") ? "" : text;
    }

    private static LocalDate day(Cell cell) {
        return cell.getLocalDateTimeCellValue().toLocalDate();
    }

    private static List<String> listed(String text) {
        var all = new ArrayList<String>();
        var one = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    one.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ';' && !quoted) {
                all.add(one.toString());
                one.setLength(0);
                i++;
            } else {
                one.append(c);
            }
        }
        if (!text.isEmpty()) {
            all.add(one.toString());
        }
        return all;
    }

    private static Map<String, String> words(String legend) {
        return legend.lines()
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static List<Row> rows(Sheet sheet) {
        return IntStream.rangeClosed(HEADERS + 1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null && row.getPhysicalNumberOfCells() > 0)
                .toList();
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
