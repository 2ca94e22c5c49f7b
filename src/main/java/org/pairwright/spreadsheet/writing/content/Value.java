package org.pairwright.spreadsheet.writing.content;

import java.time.LocalDate;

/** What stands in one written cell. */
public sealed interface Value {
    static Text text(String text) {
        return new Text(text);
    }

    static Whole whole(long number) {
        return new Whole(number);
    }

    static Nothing nothing() {
        return new Nothing();
    }

    /** Text from data stays text, whatever it begins with. */
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    /** A part of the whole, 0 to 1, shown in per cent. */
    record Share(double share) implements Value {}

    /** In place of a share while there is nothing to take it of. */
    record NoShare() implements Value {
        public static final String DASH = "–";
    }

    record Day(LocalDate day) implements Value {}

    record Nothing() implements Value {}

    /**
     * A figure that the workbook computes itself.
     *
     * @param formula as Excel writes it in English, without the equals sign
     * @param shown what it comes to, for viewers that do not compute
     */
    record Live(String formula, Value shown) implements Value {}

    /** Without its formula. */
    default Value plain() {
        return this instanceof Live live ? live.shown() : this;
    }

    /** As a number; 0 for what is none. */
    default double amount() {
        return switch (plain()) {
            case Whole whole -> (double) whole.number();
            case Share share -> share.share();
            case Text _, NoShare _, Day _, Nothing _, Live _ -> 0;
        };
    }

    /** As text, for measuring widths and naming the bars of charts. */
    default String words() {
        return switch (plain()) {
            case Text text -> text.text();
            case Whole whole -> String.valueOf(whole.number());
            case Share _ -> "100 %";
            case NoShare _ -> NoShare.DASH;
            case Day _ -> "2026-12-31";
            case Nothing _, Live _ -> "";
        };
    }
}
