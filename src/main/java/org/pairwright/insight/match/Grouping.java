package org.pairwright.insight.match;

import java.util.stream.Collectors;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.proposal.PersonInRun;

/** To which group a person of a run belongs by one of her fields; the empty name is the group of those without an answer. */
final class Grouping {
    private Grouping() {}

    static String of(PersonInRun person, String field) {
        return person.profile()
                .to(field)
                .map(answer -> switch (answer) {
                    case Answer.Text text -> text.text().strip();
                    case Answer.Amount amount ->
                        amount.amount().stripTrailingZeros().toPlainString();
                    case Answer.Choices choices ->
                        choices.choices().stream().sorted().collect(Collectors.joining(", "));
                    case Answer.Day day -> day.day().toString();
                    case Answer.YesNo yesNo -> Boolean.toString(yesNo.yes());
                })
                .orElse("");
    }
}
