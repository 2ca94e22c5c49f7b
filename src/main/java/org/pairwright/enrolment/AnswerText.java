package org.pairwright.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.FieldKind;

/** Answers as they are typed into a form, and back. */
public final class AnswerText {
    private static final List<String> YES = List.of("yes", "y", "true", "1");
    private static final List<String> NO = List.of("no", "n", "false", "0");

    private AnswerText() {}

    /** As it stands in a form: choices with commas between, days as 2026-11-30. */
    public static String of(Answer answer) {
        return switch (answer) {
            case Answer.Text said -> said.text();
            case Answer.Amount amount -> amount.amount().toPlainString();
            case Answer.Choices given -> String.join(", ", given.choices());
            case Answer.Day on -> on.day().toString();
            case Answer.YesNo said -> said.yes() ? "yes" : "no";
        };
    }

    /**
     * What was typed, as an answer of that kind.
     *
     * @param typed not blank
     * @return empty where it is no such answer
     */
    static Optional<Answer> read(String typed, FieldKind kind) {
        return switch (kind) {
            case TEXT -> Optional.of(new Answer.Text(typed));
            case ONE_CHOICE -> Optional.of(Answer.Choices.of(typed));
            case SEVERAL_CHOICES -> Optional.of(new Answer.Choices(choices(typed)));
            case NUMBER, LEVEL -> amount(typed);
            case DATE -> day(typed);
            case YES_NO -> yesOrNo(typed.toLowerCase(Locale.ROOT));
        };
    }

    /** Apart at commas, semicolons and line ends. */
    static List<String> choices(String typed) {
        return Arrays.stream(typed.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Answer> amount(String typed) {
        try {
            return Optional.of(new Answer.Amount(new BigDecimal(typed.replace(',', '.'))));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> day(String typed) {
        try {
            return Optional.of(new Answer.Day(LocalDate.parse(typed)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> yesOrNo(String typed) {
        if (YES.contains(typed)) {
            return Optional.of(new Answer.YesNo(true));
        }
        return NO.contains(typed) ? Optional.of(new Answer.YesNo(false)) : Optional.empty();
    }
}
