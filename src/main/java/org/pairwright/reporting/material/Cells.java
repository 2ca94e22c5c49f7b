package org.pairwright.reporting.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.fields.Answer;
import org.pairwright.spreadsheet.writing.content.Value;

/** From what may be known to what stands in a cell. */
public final class Cells {
    private Cells() {}

    public static Value text(String text) {
        return text.isEmpty() ? Value.nothing() : Value.text(text);
    }

    public static Value choices(List<String> choices) {
        return text(String.join("; ", choices));
    }

    public static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.nothing());
    }

    public static Value number(OptionalInt number) {
        return number.isPresent() ? Value.whole(number.getAsInt()) : Value.nothing();
    }

    public static Value answer(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text(text);
            case Answer.Amount(var amount) -> text(amount.toPlainString());
            case Answer.Choices(var choices) -> choices(choices);
            case Answer.Day(var day) -> new Value.Day(day);
            case Answer.YesNo(var yes) -> Value.text(yes ? "✓" : "–");
        };
    }
}
