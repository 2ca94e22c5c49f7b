package org.pairwright.spreadsheet.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.SheetRows;

class PackedRowsTest {
    private static final long SEED = 12;

    @Test
    void what_was_packed_is_unpacked_cell_by_cell() {
        var rows = made(3_000);

        assertThat(packed(rows)).as("seed %s", SEED).isEqualTo(rows);
    }

    @Test
    void rows_that_come_out_of_order_are_put_in_order() {
        var packer = new RowPacker(new Texts());
        for (int number : new int[] {7, 3, 5}) {
            packer.begin(number, false);
            packer.put(0, new Cell.Text("row " + number));
            packer.end();
        }

        assertThat(packer.rows()).extracting(SheetRow::number).containsExactly(3, 5, 7);
    }

    @Test
    void of_two_cells_in_one_place_the_later_one_counts() {
        var packer = new RowPacker(new Texts());
        packer.begin(1, true);
        packer.put(2, new Cell.Text("c"));
        packer.put(0, new Cell.Text("a"));
        packer.put(2, new Cell.YesNo(true));
        packer.end();

        assertThat(packer.rows())
                .containsExactly(
                        new SheetRow(1, true, List.of(new Cell.Text("a"), Cell.Blank.CELL, new Cell.YesNo(true))));
    }

    @Test
    void a_part_of_the_rows_and_a_choice_among_them_stay_packed() {
        var rows = made(100);
        var packed = packed(rows);

        assertThat(packed.subList(10, 20)).isEqualTo(rows.subList(10, 20)).isInstanceOf(PackedRows.class);
        assertThat(SheetRows.where(packed.subList(10, 20), row -> row.number() % 2 == 0))
                .isInstanceOf(PackedRows.class)
                .extracting(SheetRow::number)
                .containsExactly(12, 14, 16, 18, 20);
        assertThat(new Sheet("People", false, packed).rows()).isSameAs(packed);
    }

    @Test
    void shared_texts_are_found_by_their_number() {
        var texts = new Texts();
        for (int n = 0; n < 10_000; n++) {
            texts.add(n == 5 ? " " : "text " + n);
        }
        var packer = new RowPacker(texts);
        packer.begin(1, false);
        packer.putShared(0, 9_999);
        packer.putShared(1, 7);
        packer.end();

        assertThat(texts.isBlank(5)).isTrue();
        assertThat(packer.rows().getFirst().cells())
                .containsExactly(new Cell.Text("text 9999"), new Cell.Text("text 7"));
    }

    private static PackedRows packed(List<SheetRow> rows) {
        var packer = new RowPacker(new Texts());
        for (var row : rows) {
            packer.begin(row.number(), row.hidden());
            for (int column = 0; column < row.cells().size(); column++) {
                packer.put(column, row.cell(column));
            }
            packer.end();
        }
        return packer.rows();
    }

    private static List<SheetRow> made(int count) {
        var random = new Random(SEED);
        var rows = new ArrayList<SheetRow>();
        for (int number = 1; number <= count; number++) {
            var cells = new ArrayList<Cell>();
            for (int column = random.nextInt(30); column >= 0; column--) {
                cells.add(column == 0 ? new Cell.Text("last") : cell(random));
            }
            rows.add(new SheetRow(number, random.nextBoolean(), cells));
        }
        return rows;
    }

    private static Cell cell(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Cell.Blank.CELL;
            case 1 -> new Cell.Text("Ü" + "x".repeat(random.nextInt(200)));
            case 2 -> new Cell.Text("site " + random.nextInt(50));
            case 3 -> new Cell.Amount(BigDecimal.valueOf(random.nextLong() / 1000), "as shown");
            case 4 -> amount(BigDecimal.valueOf(random.nextInt()));
            case 5 -> amount(new BigDecimal(random.nextGaussian()).setScale(9, java.math.RoundingMode.HALF_UP));
            case 6 -> new Cell.Date(LocalDate.ofEpochDay(random.nextInt(80_000) - 30_000));
            case 7 -> new Cell.DateTime(LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(random.nextInt()));
            default -> random.nextBoolean() ? new Cell.YesNo(random.nextBoolean()) : new Cell.Fault("#N/A");
        };
    }

    private static Cell amount(BigDecimal value) {
        return new Cell.Amount(value, value.toPlainString());
    }
}
