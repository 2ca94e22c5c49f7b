package org.pairwright.reporting.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairwright.document.DocumentPart.Fact;
import org.pairwright.document.DocumentPart.Facts;
import org.pairwright.enrolment.AnswerText;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Person;
import org.pairwright.text.Messages;

/** A person's columns and answers with their names; what is empty is left out. */
final class ExtractFacts {
    private final Messages messages;

    ExtractFacts(Messages messages) {
        this.messages = messages;
    }

    Facts of(Person person) {
        var facts = new ArrayList<Fact>();
        var work = person.workplace();
        add(facts, "extract.name", person.name().full());
        add(facts, "report.column.email", person.contact().email());
        add(facts, "report.column.phone", person.contact().phone());
        add(facts, "extract.employeeId", work.employeeId());
        add(facts, "report.column.site", work.site());
        add(facts, "report.column.department", work.department());
        add(
                facts,
                "report.column.level",
                work.level().isPresent() ? String.valueOf(work.level().getAsInt()) : "");
        add(facts, "extract.timezone", work.timezone());
        add(facts, "extract.manager", work.manager().asWritten());
        add(facts, "extract.leftOn", person.leftOn().map(messages::date).orElse(""));
        return new Facts(facts);
    }

    /** The answers in the order of their fields; sensitive ones are marked. */
    Facts of(Answers answers, List<ProfileField> fields) {
        return new Facts(answers.byField().entrySet().stream()
                .sorted(Comparator.comparingInt(answer -> position(answer.getKey(), fields)))
                .map(answer -> new Fact(label(answer.getKey(), fields), AnswerText.of(answer.getValue())))
                .filter(fact -> !fact.words().isBlank())
                .toList());
    }

    private static int position(String name, List<ProfileField> fields) {
        return BuiltIn.ALL.contains(name)
                ? BuiltIn.ALL.indexOf(name)
                : BuiltIn.ALL.size()
                        + fields.stream()
                                .filter(field -> field.name().equals(name))
                                .map(ProfileField::position)
                                .findFirst()
                                .orElse(0);
    }

    private String label(String name, List<ProfileField> fields) {
        var field = fields.stream().filter(one -> one.name().equals(name)).findFirst();
        var label = builtIn(name, field.map(ProfileField::label).orElse(name));
        return field.filter(ProfileField::sensitive).isPresent() ? messages.say("extract.sensitive", label) : label;
    }

    private String builtIn(String name, String otherwise) {
        return switch (name) {
            case BuiltIn.LANGUAGES -> messages.say("report.column.languages");
            case BuiltIn.OFFERED -> messages.say("report.column.offered");
            case BuiltIn.WANTED -> messages.say("report.column.wanted");
            case BuiltIn.NOTES -> messages.say("extract.notes");
            default -> otherwise;
        };
    }

    private void add(List<Fact> facts, String key, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(messages.say(key), words));
        }
    }
}
