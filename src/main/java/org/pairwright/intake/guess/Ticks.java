package org.pairwright.intake.guess;

import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;

/** Crosses, ticks and levels in a column that is titled by what they say yes to. */
final class Ticks {
    private static final int SOME_LEVEL = 1;
    private static final int HIGHEST_LEVEL = 10;

    private Ticks() {}

    static boolean isTick(Cell cell, String title) {
        return switch (cell) {
            case Cell.Blank _, Cell.Fault _, Cell.Date _, Cell.DateTime _ -> false;
            case Cell.YesNo said -> said.yes();
            case Cell.Amount amount -> {
                double level = amount.value().doubleValue();
                yield level >= SOME_LEVEL && level <= HIGHEST_LEVEL;
            }
            case Cell.Text text ->
                HeaderWords.values().isYes(text.text())
                        || isLevel(text.text().strip())
                        || Plain.of(text.text()).equals(Plain.of(title));
        };
    }

    static boolean isNo(Cell cell) {
        return switch (cell) {
            case Cell.YesNo said -> !said.yes();
            case Cell.Amount amount -> amount.value().signum() == 0;
            case Cell.Text text -> HeaderWords.values().isNo(text.text());
            case Cell.Blank _, Cell.Fault _, Cell.Date _, Cell.DateTime _ -> false;
        };
    }

    private static boolean isLevel(String text) {
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9';
    }
}
