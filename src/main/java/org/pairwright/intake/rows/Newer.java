package org.pairwright.intake.rows;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Workplace;

/**
 * What is known, brought up to date: what the newer row says goes in front, what it does not say stays, and what it only
 * writes in other capitals or another order stays as it is.
 */
public final class Newer {
    private Newer() {}

    public static Name name(Name known, Name newer) {
        return known.full().equalsIgnoreCase(newer.full()) ? known : newer;
    }

    public static Contact contact(Contact known, Contact newer) {
        return new Contact(text(known.email(), newer.email()), text(known.phone(), newer.phone()));
    }

    public static Workplace workplace(Workplace known, Workplace newer) {
        return new Workplace(
                text(known.employeeId(), newer.employeeId()),
                text(known.site(), newer.site()),
                text(known.department(), newer.department()),
                level(known.level(), newer.level()),
                text(known.timezone(), newer.timezone()),
                manager(known.manager(), newer.manager()));
    }

    public static Answers answers(Answers known, Answers newer) {
        var all = known;
        for (var field : newer.byField().entrySet()) {
            boolean same = known.to(field.getKey())
                    .filter(answer -> alike(answer, field.getValue()))
                    .isPresent();
            all = same ? all : all.with(field.getKey(), field.getValue());
        }
        return all;
    }

    private static String text(String known, String newer) {
        return newer.isEmpty() || newer.equalsIgnoreCase(known) ? known : newer;
    }

    private static OptionalInt level(OptionalInt known, OptionalInt newer) {
        return newer.isPresent() ? newer : known;
    }

    /** The same manager written again keeps her link. */
    private static ReportsTo manager(ReportsTo known, ReportsTo newer) {
        boolean same = newer.asWritten().isEmpty() || newer.asWritten().equalsIgnoreCase(known.asWritten());
        return same ? known : newer;
    }

    private static boolean alike(Answer known, Answer newer) {
        if (known instanceof Answer.Choices one && newer instanceof Answer.Choices other) {
            return lower(one.choices()).equals(lower(other.choices()));
        }
        return known.equals(newer);
    }

    private static Set<String> lower(List<String> choices) {
        var lower = new TreeSet<String>();
        choices.forEach(choice -> lower.add(choice.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
