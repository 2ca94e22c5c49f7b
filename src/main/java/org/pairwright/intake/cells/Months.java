package org.pairwright.intake.cells;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The names of the months, also shortened, in English, German, French, Spanish, Portuguese and Arabic. */
final class Months {
    private static final int SHORTEST = 3;
    private static final List<List<String>> NAMES = List.of(
                    "january, januar, jänner, janvier, enero, janeiro, يناير, جانفي, كانون الثاني",
                    "february, februar, feber, février, febrero, fevereiro, فبراير, فيفري, شباط",
                    "march, märz, maerz, mrz, mars, marzo, março, مارس, آذار",
                    "april, avril, abril, أبريل, ابريل, أفريل, نيسان",
                    "may, mai, mayo, maio, مايو, ماي, أيار",
                    "june, juni, juin, junio, junho, يونيو, يونيه, جوان, حزيران",
                    "july, juli, juillet, julio, julho, يوليو, يوليه, جويلية, تموز",
                    "august, août, agosto, أغسطس, أوت, آب",
                    "september, septembre, septiembre, setiembre, setembro, سبتمبر, أيلول",
                    "october, oktober, octobre, octubre, outubro, أكتوبر, تشرين الأول",
                    "november, novembre, noviembre, novembro, نوفمبر, تشرين الثاني",
                    "december, dezember, décembre, diciembre, dezembro, ديسمبر, كانون الأول")
            .stream()
            .map(names -> Words.stream(names).toList())
            .toList();

    private Months() {}

    /** The number of a month, from 1; empty for what is none or could be two. */
    static OptionalInt of(String plainWord) {
        var exact = months(plainWord, false);
        var found = exact.length == 0 && plainWord.length() >= SHORTEST ? months(plainWord, true) : exact;
        return found.length == 1 ? OptionalInt.of(found[0] + 1) : OptionalInt.empty();
    }

    private static int[] months(String word, boolean shortened) {
        return IntStream.range(0, NAMES.size())
                .filter(n ->
                        NAMES.get(n).stream().anyMatch(name -> shortened ? name.startsWith(word) : name.equals(word)))
                .toArray();
    }
}
