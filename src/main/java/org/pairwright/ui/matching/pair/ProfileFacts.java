package org.pairwright.ui.matching.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;

/** What two people answered, question by question, with what they share marked. */
public final class ProfileFacts {
    private final Messages messages;
    private final List<ProfileField> fields;

    /** @param fields those of the program, built in or her own */
    public ProfileFacts(Messages messages, List<ProfileField> fields) {
        this.messages = messages;
        this.fields = fields.stream()
                .filter(field -> !BuiltIn.ALL.contains(field.name()))
                .toList();
    }

    /** What is wanted and offered first, then the workplace, then her own fields; none that both left empty. */
    public List<ProfileFact> of(PersonInRun mentee, PersonInRun mentor) {
        var facts = new ArrayList<ProfileFact>();
        facts.add(fact(
                Sentence.of("matchingscreen.fact.skills"),
                values(mentee, BuiltIn.WANTED),
                values(mentor, BuiltIn.OFFERED)));
        facts.add(same(Sentence.of("matchingscreen.fact.site"), BuiltIn.SITE, mentee, mentor));
        facts.add(same(Sentence.of("matchingscreen.fact.department"), BuiltIn.DEPARTMENT, mentee, mentor));
        facts.add(same(Sentence.of("matchingscreen.fact.level"), BuiltIn.LEVEL, mentee, mentor));
        facts.add(same(Sentence.of("matchingscreen.fact.languages"), BuiltIn.LANGUAGES, mentee, mentor));
        facts.add(same(Sentence.of("matchingscreen.fact.manager"), BuiltIn.MANAGER, mentee, mentor));
        fields.forEach(field ->
                facts.add(same(Sentence.of("matchingscreen.fact.own", field.label()), field.name(), mentee, mentor)));
        facts.removeIf(fact -> fact.ofMentee().isEmpty() && fact.ofMentor().isEmpty());
        return facts;
    }

    private ProfileFact same(Sentence label, String field, PersonInRun mentee, PersonInRun mentor) {
        return fact(label, values(mentee, field), values(mentor, field));
    }

    private static ProfileFact fact(Sentence label, List<String> ofMentee, List<String> ofMentor) {
        return new ProfileFact(label, marked(ofMentee, ofMentor), marked(ofMentor, ofMentee));
    }

    private static List<ProfileFact.Value> marked(List<String> values, List<String> others) {
        Set<String> plain = others.stream().map(Likeness::plain).collect(Collectors.toSet());
        return values.stream()
                .map(value -> new ProfileFact.Value(value, plain.contains(Likeness.plain(value))))
                .toList();
    }

    private List<String> values(PersonInRun person, String field) {
        return person.profile()
                .to(field)
                .map(answer -> switch (answer) {
                    case Answer.Text text -> List.of(text.text());
                    case Answer.Amount amount -> List.of(amount.amount().toPlainString());
                    case Answer.Choices choices -> choices.choices();
                    case Answer.Day day -> List.of(messages.date(day.day()));
                    case Answer.YesNo yesNo ->
                        List.of(messages.say(yesNo.yes() ? "matchingscreen.fact.yes" : "matchingscreen.fact.no"));
                })
                .orElse(List.of());
    }
}
