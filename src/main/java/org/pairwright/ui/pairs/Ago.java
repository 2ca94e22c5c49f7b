package org.pairwright.ui.pairs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pairwright.text.Sentence;

/** A day seen from today, in the words one would use: "3 weeks ago", "in 5 days". */
final class Ago {
    private static final long DAYS_UNTIL_WEEKS = 14;
    private static final long DAYS_UNTIL_MONTHS = 61;
    private static final long DAYS_UNTIL_YEARS = 730;

    private Ago() {}

    static Sentence of(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        return ago >= 0 ? before(ago) : after(-ago);
    }

    private static Sentence before(long days) {
        if (days < DAYS_UNTIL_WEEKS) {
            return Sentence.of("pairs.when.daysAgo", days);
        }
        if (days < DAYS_UNTIL_MONTHS) {
            return Sentence.of("pairs.when.weeksAgo", days / 7);
        }
        return days < DAYS_UNTIL_YEARS
                ? Sentence.of("pairs.when.monthsAgo", days / 30)
                : Sentence.of("pairs.when.yearsAgo", days / 365);
    }

    private static Sentence after(long days) {
        if (days < DAYS_UNTIL_WEEKS) {
            return Sentence.of("pairs.when.inDays", days);
        }
        if (days < DAYS_UNTIL_MONTHS) {
            return Sentence.of("pairs.when.inWeeks", days / 7);
        }
        return days < DAYS_UNTIL_YEARS
                ? Sentence.of("pairs.when.inMonths", days / 30)
                : Sentence.of("pairs.when.inYears", days / 365);
    }
}
