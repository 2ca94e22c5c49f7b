package org.pairwright.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.enrolment.AnswerText;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.ui.kit.Likeness;

/**
 * One line of the table of people. What it shows and what is searched in it is worked out when it is made, beside the
 * window, so that 20,000 of them scroll and filter without a stall.
 *
 * @param partners of the running pairs
 * @param searched everything about her in words, made plain
 */
public record PersonRow(
        Enrolled enrolled, String name, String skills, String languages, List<Partner> partners, String searched) {

    static PersonRow of(Enrolled enrolled, List<Partner> partners) {
        var person = enrolled.person();
        var participant = enrolled.participant();
        var name = person.name().full();
        var skills = String.join(", ", skills(participant));
        var languages = String.join(", ", person.answers().choices(BuiltIn.LANGUAGES));
        return new PersonRow(enrolled, name, skills, languages, List.copyOf(partners), searched(enrolled, partners));
    }

    long id() {
        return enrolled.participant().id();
    }

    public Person person() {
        return enrolled.person();
    }

    Participant participant() {
        return enrolled.participant();
    }

    Role role() {
        return participant().role();
    }

    Status status() {
        return participant().status();
    }

    String partnerNames() {
        return partners.stream().map(Partner::name).collect(Collectors.joining(", "));
    }

    /** Confirmed as a mentee, with fewer mentors than she needs. */
    boolean lacksMentor() {
        return role().isMentored()
                && status() == Status.CONFIRMED
                && mentors() < participant().mentorsNeeded();
    }

    /** A circle counts as one, however many lead it. */
    private long mentors() {
        return partners.stream()
                .filter(Partner::mentors)
                .map(partner -> partner.circle().isPresent()
                        ? "circle " + partner.circle().getAsLong()
                        : "pair " + partner.pair())
                .distinct()
                .count();
    }

    /** How many of her places running pairs take; members of her circles take none. */
    long placesTaken() {
        return partners.stream()
                .filter(partner -> !partner.mentors() && partner.circle().isEmpty())
                .count();
    }

    /** What she offers as a mentor, and what she wants as a mentee. */
    private static List<String> skills(Participant participant) {
        var skills = new ArrayList<String>();
        if (participant.role().mentors()) {
            skills.addAll(participant.answers().choices(BuiltIn.OFFERED));
        }
        if (participant.role().isMentored()) {
            skills.addAll(participant.answers().choices(BuiltIn.WANTED));
        }
        return skills;
    }

    private static String searched(Enrolled enrolled, List<Partner> partners) {
        var person = enrolled.person();
        var workplace = person.workplace();
        var words = Stream.of(
                person.name().full(),
                person.contact().email(),
                person.contact().phone(),
                workplace.employeeId(),
                workplace.site(),
                workplace.department(),
                workplace.timezone(),
                workplace.manager().asWritten());
        var answers = Stream.of(person.answers(), enrolled.participant().answers())
                .flatMap(given -> given.byField().values().stream())
                .map(AnswerText::of);
        var others = partners.stream().map(Partner::name);
        return Likeness.plain(Stream.of(words, answers, others)
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n")));
    }
}
