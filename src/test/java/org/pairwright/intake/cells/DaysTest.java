package org.pairwright.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.text.Messages;

/** The order of day and month is told by the whole column, and said. */
class DaysTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

    @Test
    void a_number_above_twelve_tells_the_order_and_is_named() {
        var days = column("03/04/2026", "31/01/2026");

        assertThat(days.of(Cell.text("03/04/2026"))).contains(LocalDate.of(2026, 4, 3));
        assertThat(days.note().map(ENGLISH::say)).contains("The day first, because row 3 has 31/01/2026.");
        assertThat(days.isUnsureFirstIn(2)).isFalse();
    }

    @Test
    void the_hours_of_a_twelve_hour_clock_tell_the_month_comes_first() {
        assertThat(column("03/04/2026 9:15 AM").of(Cell.text("03/04/2026 9:15 AM")))
                .contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void days_that_follow_each_other_tell_the_order() {
        var days = column("10/01/2026", "10/02/2026", "11/01/2026", "12/01/2026", "12/02/2026");

        assertThat(days.of(Cell.text("12/01/2026"))).contains(LocalDate.of(2026, 12, 1));
        assertThat(days.note().map(ENGLISH::say))
                .contains("The month first, because the dates then follow each other down the column.");
    }

    @Test
    void where_nothing_tells_it_the_first_such_row_says_so_once() {
        var days = column("03/03/2026", "03/04/2026", "05/04/2026");

        assertThat(days.of(Cell.text("03/04/2026"))).contains(LocalDate.of(2026, 4, 3));
        assertThat(days.isUnsureFirstIn(3)).isTrue();
        assertThat(days.isUnsureFirstIn(4)).isFalse();
    }

    @Test
    void between_dots_the_day_comes_first_without_a_question() {
        assertThat(column("03.04.2026").isUnsureFirstIn(2)).isFalse();
    }

    @Test
    void what_she_chose_holds() {
        var tally = new Tally();
        tally.add("03/04/2026", 1, 2);
        var days = Days.asIn(tally, Optional.of(DateOrder.MONTH_FIRST));

        assertThat(days.of(Cell.text("03/04/2026"))).contains(LocalDate.of(2026, 3, 4));
        assertThat(days.isUnsureFirstIn(2)).isFalse();
    }

    private static Days column(String... texts) {
        var tally = new Tally();
        for (int n = 0; n < texts.length; n++) {
            tally.add(texts[n], 1, n + 2);
        }
        return Days.asIn(tally, Optional.empty());
    }
}
