package org.pairwright.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.fields.Answer;
import org.pairwright.spreadsheet.writing.Value;

/** From what may be known to what stands in a cell. */
final class Cells {
    private Cells() {}

    static Value text(String text) {
        return text.isEmpty() ? Value.nothing() : Value.text(text);
    }

    static Value choices(List<String> choices) {
        return text(String.join("; ", choices));
    }

    static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.nothing());
    }

    static Value number(OptionalInt number) {
        return number.isPresent() ? Value.whole(number.getAsInt()) : Value.nothing();
    }

    static Value answer(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text(text);
            case Answer.Amount(var amount) -> text(amount.toPlainString());
            case Answer.Choices(var choices) -> choices(choices);
            case Answer.Day(var day) -> new Value.Day(day);
            case Answer.YesNo(var yes) -> Value.text(yes ? "✓" : "–");
        };
    }
}
