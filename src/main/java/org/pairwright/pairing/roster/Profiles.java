package org.pairwright.pairing.roster;

import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;

/** What a run knows of a participant: her answers here and everywhere, and her columns under the built-in names. */
final class Profiles {
    private Profiles() {}

    static Answers of(Person person, Participant participant) {
        var workplace = person.workplace();
        var profile = person.answers().updatedBy(participant.answers());
        profile = withText(profile, BuiltIn.SITE, workplace.site());
        profile = withText(profile, BuiltIn.DEPARTMENT, workplace.department());
        profile = withText(profile, BuiltIn.TIMEZONE, workplace.timezone());
        profile = withText(profile, BuiltIn.MANAGER, workplace.manager().asWritten());
        return workplace.level().isPresent()
                ? profile.with(BuiltIn.LEVEL, Answer.Amount.of(workplace.level().getAsInt()))
                : profile;
    }

    private static Answers withText(Answers profile, String field, String text) {
        return text.isBlank() ? profile : profile.with(field, new Answer.Text(text));
    }
}
