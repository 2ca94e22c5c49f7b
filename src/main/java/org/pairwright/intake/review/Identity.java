package org.pairwright.intake.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Workplace;

/**
 * What a person is recognised by, in plain form; empty where not known.
 *
 * @param words the words of the name in alphabetical order, so that "Okafor Amara" is "Amara Okafor"
 */
record Identity(String employeeId, String email, String words, String site, String department) {
    private static final int BEGINNING = 3;
    private static final double ALIKE = 0.93;
    private static final double NOT_SOMEBODY_ELSE = 0.8;

    static Identity of(Applicant applicant) {
        return of(applicant.name(), applicant.contact(), applicant.workplace());
    }

    static Identity of(Person person) {
        return of(person.name(), person.contact(), person.workplace());
    }

    private static Identity of(Name name, Contact contact, Workplace workplace) {
        return new Identity(
                workplace.employeeId().toLowerCase(Locale.ROOT),
                contact.email().toLowerCase(Locale.ROOT),
                sorted(name.full()),
                Plain.of(workplace.site()),
                Plain.of(workplace.department()));
    }

    private static String sorted(String name) {
        return Arrays.stream(Plain.of(name).split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    boolean hasNumberOrEmail() {
        return !employeeId.isEmpty() || !email.isEmpty();
    }

    /** Where nothing better is known. */
    String nameAndPlace() {
        return words + "|" + site + "|" + department;
    }

    /** Whether two with the same e-mail are one person and do not share a mailbox. */
    boolean maySharePerson(Identity other) {
        return !differsInNumber(other) && (sharesWord(other) || similarity(other) >= NOT_SOMEBODY_ELSE);
    }

    /** Whether two may be one person although neither staff number nor e-mail says so. */
    boolean resembles(Identity other) {
        return !differsInNumber(other) && site.equals(other.site) && similarity(other) >= ALIKE;
    }

    /** Only who shares one of these is compared by name: the site with the beginning of the first or the last word. */
    List<String> blocks() {
        int last = words.lastIndexOf(' ') + 1;
        return Stream.of(words, words.substring(last))
                .map(word -> site + "|" + word.substring(0, Math.min(BEGINNING, word.length())))
                .distinct()
                .toList();
    }

    private boolean differsInNumber(Identity other) {
        return !employeeId.isEmpty() && !other.employeeId.isEmpty() && !employeeId.equals(other.employeeId);
    }

    private boolean sharesWord(Identity other) {
        var shared = new TreeSet<>(Arrays.asList(words.split(" ", -1)));
        shared.retainAll(Arrays.asList(other.words.split(" ", -1)));
        return !shared.isEmpty();
    }

    private double similarity(Identity other) {
        return new JaroWinklerSimilarity().apply(words, other.words);
    }
}
