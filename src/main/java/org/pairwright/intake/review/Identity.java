package org.pairwright.intake.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.names.NameForm;
import org.pairwright.intake.names.NameLikeness;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Workplace;

/** What a person is recognised by, in plain form; empty where not known. */
record Identity(String employeeId, String email, NameForm name, String site, String department) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST_OF_A_NAME = 3;

    /** Many people answer there. */
    private static final Set<String> OF_MANY = Set.of(
            "info",
            "office",
            "hr",
            "team",
            "contact",
            "kontakt",
            "contacto",
            "contato",
            "mail",
            "reception",
            "empfang",
            "buero",
            "noreply",
            "none",
            "admin",
            "people",
            "mentoring",
            "personal",
            "personnel",
            "rrhh",
            "rh",
            "secretaria");

    static Identity of(Applicant applicant) {
        return of(applicant.name(), applicant.contact(), applicant.workplace());
    }

    static Identity of(Person person) {
        return of(person.name(), person.contact(), person.workplace());
    }

    private static Identity of(Name name, Contact contact, Workplace workplace) {
        return new Identity(
                number(workplace.employeeId()),
                contact.email().strip().toLowerCase(Locale.ROOT),
                NameForm.of(name),
                Plain.of(workplace.site()),
                Plain.of(workplace.department()));
    }

    /** What has no digit but zero is no number of somebody: "n/a", "-", "0". */
    private static String number(String written) {
        boolean tells = written.chars().anyMatch(one -> Character.isDigit(one) && one != '0');
        return tells ? SPACE.matcher(written).replaceAll("").toLowerCase(Locale.ROOT) : "";
    }

    boolean hasNumberOrEmail() {
        return !employeeId.isEmpty() || !email.isEmpty();
    }

    boolean hasPlace() {
        return !site.isEmpty() || !department.isEmpty();
    }

    /** Where nothing better is known. */
    String nameAndPlace() {
        return String.join(" ", name.sorted()) + name.generation() + "|" + site + "|" + department;
    }

    boolean differsInNumber(Identity other) {
        return !employeeId.isEmpty() && !other.employeeId.isEmpty() && !employeeId.equals(other.employeeId);
    }

    /** Whether two with the same staff number are one person. */
    Verdict withSameNumber(Identity other) {
        boolean sameEmail = !email.isEmpty() && email.equals(other.email);
        if (sameEmail || sharesName(other)) {
            return Verdict.SAME;
        }
        return Verdict.UNSURE;
    }

    /**
     * Whether two with the same e-mail address are one person or share a mailbox. The same first name with another surname
     * is one person where the mailbox is named after her; the same surname with another first name is a family.
     */
    Verdict withSameEmail(Identity other) {
        if (!name.generation().equals(other.name.generation())) {
            return Verdict.UNSURE;
        }
        var how = NameLikeness.of(name, other.name);
        if (how.isPresent()) {
            return Verdict.SAME;
        }
        if (name.hasDigits() || other.name.hasDigits()) {
            return Verdict.OTHER;
        }
        if (hasOneWord() || other.hasOneWord()) {
            return sharesWord(other) ? Verdict.SAME : Verdict.OTHER;
        }
        if (name.last().equals(other.name.last())) {
            return Verdict.OTHER;
        }
        boolean sameFirst = NameLikeness.ofGiven(name, other.name).isPresent();
        if (sameFirst) {
            return isNamedAfter(name) || isNamedAfter(other.name) ? Verdict.SAME : Verdict.UNSURE;
        }
        return sharesWord(other) ? Verdict.UNSURE : Verdict.OTHER;
    }

    /** Whether names alike are enough to ask. */
    Optional<NameLikeness> resembles(Identity other, NameLikeness how) {
        boolean asGood = how.compareTo(NameLikeness.ORDER) <= 0
                && (department.equals(other.department) || department.isEmpty() || other.department.isEmpty());
        return differsInNumber(other) && !asGood ? Optional.empty() : Optional.of(how);
    }

    private boolean sharesName(Identity other) {
        return NameLikeness.of(name, other.name).isPresent()
                || sharesWord(other)
                || NameLikeness.ofGiven(name, other.name).isPresent();
    }

    private boolean hasOneWord() {
        return name.sorted().size() == 1;
    }

    private boolean sharesWord(Identity other) {
        return name.sorted().stream().filter(word -> word.length() > 1).anyMatch(other.name.sorted()::contains);
    }

    private boolean isNamedAfter(NameForm of) {
        int at = email.indexOf('@');
        String box = LETTERS_AND_DIGITS
                .matcher(at < 0 ? email : email.substring(0, at))
                .replaceAll(" ");
        if (OF_MANY.contains(SPACE.splitAsStream(box).findFirst().orElse(""))) {
            return false;
        }
        String sound = Plain.of(box).replace(" ", "");
        return of.first().stream()
                        .filter(word -> word.length() >= LEAST_OF_A_NAME)
                        .anyMatch(word -> NameForm.soundOf(sound).contains(word))
                || of.last().stream()
                        .filter(word -> word.length() >= LEAST_OF_A_NAME)
                        .anyMatch(word -> NameForm.soundOf(sound).contains(word));
    }

    /** Whether two are one person. */
    enum Verdict {
        SAME,
        /** Only she can say. */
        UNSURE,
        OTHER
    }
}
