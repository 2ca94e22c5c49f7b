package org.pairwright.storage.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/** Answers as one JSON object: a text, a number, a list of choices, yes/no, or a day as an object. */
public final class AnswersJson {
    private static final String DAY = "day";

    private AnswersJson() {}

    public static String write(Answers answers) {
        return Json.text(plain(answers));
    }

    public static Answers read(String json) {
        return answers(Json.object(json));
    }

    public static Map<String, Object> plain(Answers answers) {
        var plain = new TreeMap<String, Object>();
        answers.byField().forEach((field, answer) -> plain.put(field, plain(answer)));
        return plain;
    }

    public static Answers answers(JsonObject plain) {
        return new Answers(plain.members().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> answer(entry.getValue()))));
    }

    private static Object plain(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.text();
            case Answer.Amount amount -> amount.amount();
            case Answer.Choices choices -> choices.choices();
            case Answer.YesNo yesNo -> yesNo.yes();
            case Answer.Day day -> Map.of(DAY, day.day().toString());
        };
    }

    private static Answer answer(Object plain) {
        return switch (plain) {
            case String text -> new Answer.Text(text);
            case Number number -> new Answer.Amount(new BigDecimal(number.toString()));
            case Boolean yes -> new Answer.YesNo(yes);
            case List<?> choices ->
                new Answer.Choices(choices.stream().map(String.class::cast).toList());
            case Map<?, ?> day -> new Answer.Day(LocalDate.parse(String.valueOf(day.get(DAY))));
            default -> throw new IllegalArgumentException("no answer: " + plain.getClass());
        };
    }
}
