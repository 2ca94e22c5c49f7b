package org.pairwright.spreadsheet.packed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.pairwright.spreadsheet.Cell;

/**
 * How a cell is written into bytes: four bits say what it is, the bytes behind them what it holds.
 * Times are kept to the second, which is what spreadsheets hold.
 */
final class CellCode {
    static final int TEXT = 1;
    static final int SHARED = 2;
    static final int KNOWN = 3;
    static final int WHOLE = 4;
    static final int DECIMAL = 5;
    static final int FORMATTED = 6;
    static final int DATE = 7;
    static final int DATE_TIME = 8;
    static final int YES = 9;
    static final int NO = 10;
    static final int FAULT = 11;

    /** How many bits the kind takes; above them stands how many blank cells come before. */
    static final int BITS = 4;

    private CellCode() {}

    /** Writes what the cell holds and tells of what kind it is. */
    static int write(Cell cell, ByteWriter into) {
        return switch (cell) {
            case Cell.Blank _ -> throw new IllegalArgumentException("blank cells are left out");
            case Cell.Text(String text) -> {
                into.writeText(text);
                yield TEXT;
            }
            case Cell.Amount amount -> writeAmount(amount, into);
            case Cell.Date(LocalDate day) -> {
                into.writeSigned(day.toEpochDay());
                yield DATE;
            }
            case Cell.DateTime(LocalDateTime at) -> {
                into.writeSigned(at.toEpochSecond(ZoneOffset.UTC));
                yield DATE_TIME;
            }
            case Cell.YesNo(boolean yes) -> yes ? YES : NO;
            case Cell.Fault(String shown) -> {
                into.writeText(shown);
                yield FAULT;
            }
        };
    }

    private static int writeAmount(Cell.Amount amount, ByteWriter into) {
        String plain = amount.value().toString();
        if (!amount.shown().equals(plain)) {
            into.writeText(plain);
            into.writeText(amount.shown());
            return FORMATTED;
        }
        if (amount.value().scale() == 0 && amount.value().precision() <= 18) {
            into.writeSigned(amount.value().longValueExact());
            return WHOLE;
        }
        into.writeText(plain);
        return DECIMAL;
    }

    static Cell read(int kind, ByteReader from, Texts shared, Known known) {
        return switch (kind) {
            case TEXT -> new Cell.Text(from.readText());
            case SHARED -> shared.cell(from.readInt());
            case KNOWN -> known.cell(from.readInt());
            case WHOLE -> whole(from.readSigned());
            case DECIMAL -> {
                String plain = from.readText();
                yield new Cell.Amount(new BigDecimal(plain), plain);
            }
            case FORMATTED -> new Cell.Amount(new BigDecimal(from.readText()), from.readText());
            case DATE -> new Cell.Date(LocalDate.ofEpochDay(from.readSigned()));
            case DATE_TIME -> new Cell.DateTime(LocalDateTime.ofEpochSecond(from.readSigned(), 0, ZoneOffset.UTC));
            case YES -> new Cell.YesNo(true);
            case NO -> new Cell.YesNo(false);
            default -> new Cell.Fault(from.readText());
        };
    }

    private static Cell whole(long value) {
        return new Cell.Amount(BigDecimal.valueOf(value), Long.toString(value));
    }
}
