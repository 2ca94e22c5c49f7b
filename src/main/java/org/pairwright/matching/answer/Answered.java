package org.pairwright.matching.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/** How an answer is read for comparing: case and blanks at the ends do not count, numbers count to the thousandth. */
public final class Answered {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Answered() {}

    /** The answer as a set of words; empty where there is no answer, or only blanks. */
    public static Optional<Set<String>> words(Answers profile, String field) {
        Set<String> words = new LinkedHashSet<>();
        for (String written : written(profile, field)) {
            if (!written.isBlank()) {
                words.add(word(written));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** What is wanted in two fields, the second counting half; empty where neither is answered. */
    public static Optional<Wishes> wishes(Answers profile, String field, String secondField) {
        Set<String> first = words(profile, field).orElse(Set.of());
        Set<String> second = words(profile, secondField).orElse(Set.of());
        return first.isEmpty() && second.isEmpty() ? Optional.empty() : Optional.of(new Wishes(first, second));
    }

    /** The words of an answer as they were written, in their order. */
    public static List<String> written(Answers profile, String field) {
        return profile.words(field);
    }

    /** One word as it is compared. */
    public static String word(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** A number in thousandths, a date in thousandths of a day; empty where the answer is neither. */
    public static Optional<Long> thousandths(Answers profile, String field) {
        return profile.to(field).flatMap(answer -> switch (answer) {
            case Answer.Amount(var amount) -> Optional.of(thousandths(amount));
            case Answer.Day(var day) -> Optional.of(day.toEpochDay() * 1_000);
            case Answer.Text _, Answer.Choices _, Answer.YesNo _ -> Optional.empty();
        });
    }

    /** The thousandths of several scales, one of them by its own field; empty where one of them is not answered. */
    public static Optional<List<Long>> scales(Answers profile, String field, List<String> others) {
        var scales = Stream.concat(Stream.of(field), others.stream())
                .flatMap(one -> thousandths(profile, one).stream())
                .toList();
        return scales.size() == others.size() + 1 ? Optional.of(scales) : Optional.empty();
    }

    /** The standard offset from UTC of a time zone such as Africa/Nairobi, in seconds; empty where it names none. */
    public static Optional<Long> offset(Answers profile, String field, LocalDate on) {
        return written(profile, field).stream().findFirst().flatMap(zone -> offset(zone.strip(), on));
    }

    private static Optional<Long> offset(String zone, LocalDate on) {
        try {
            Instant noon = on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            return Optional.of(
                    (long) ZoneId.of(zone).getRules().getStandardOffset(noon).getTotalSeconds());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static long thousandths(BigDecimal amount) {
        return amount.min(MOST)
                .max(MOST.negate())
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
