package org.pairwright.intake.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;

/** Whole numbers, in digits or in a word. */
public final class WholeNumbers {
    private static final int MOST = 1_000_000;
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,6})([.,]0+)?");
    private static final Map<String, Integer> WORDS = Words.numbered(List.of(
            "none, zero, null, keine, keinen, aucun, ninguno, nenhum, cero, 〇, 零, صفر",
            "one, eins, ein, eine, einen, un, une, uno, una, um, uma, a, single, 一, واحد, واحدة",
            "two, zwei, deux, dos, dois, duas, couple, pair, 二, اثنان, اثنين, اثنتان",
            "three, drei, trois, tres, três, 三, ثلاثة, ثلاث",
            "four, vier, quatre, cuatro, quatro, 四, أربعة, أربع",
            "five, fünf, fuenf, cinq, cinco, 五, خمسة, خمس",
            "six, sechs, seis, 六, ستة, ست",
            "seven, sieben, sept, siete, sete, 七, سبعة, سبع",
            "eight, acht, huit, ocho, oito, 八, ثمانية, ثماني",
            "nine, neun, neuf, nueve, nove, 九, تسعة, تسع",
            "ten, zehn, dix, diez, dez, 十, عشرة, عشر"));

    private WholeNumbers() {}

    /** Empty for what is no whole number from 0 on. */
    public static OptionalInt of(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> whole(amount.value());
            case Cell.Text text -> of(text.text());
            case Cell.Blank _, Cell.Date _, Cell.DateTime _, Cell.YesNo _, Cell.Fault _ -> OptionalInt.empty();
        };
    }

    static OptionalInt of(String text) {
        var digits = DIGITS.matcher(Digits.plain(text).strip());
        return digits.matches() ? OptionalInt.of(Integer.parseInt(digits.group(1))) : ofWord(Plain.of(text));
    }

    static OptionalInt ofWord(String plain) {
        Integer number = WORDS.get(plain);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static OptionalInt whole(BigDecimal value) {
        boolean fits = value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return fits ? OptionalInt.of(value.intValueExact()) : OptionalInt.empty();
    }
}
