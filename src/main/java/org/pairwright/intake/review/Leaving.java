package org.pairwright.intake.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;

/** Finds who of the program is not in the files: of those whose role stands in them at all, and who have not left. */
final class Leaving {
    private final KnownPeople known;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Long> there = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    private Leaving(KnownPeople known) {
        this.known = known;
    }

    static Missing of(KnownPeople known, Gathering gathered, List<ReadRow> rows, List<Asked> questions) {
        var leaving = new Leaving(known);
        for (var somebody : gathered.everybody()) {
            leaving.roles.add(somebody.together().application().role());
            somebody.known().ifPresent(one -> leaving.there.add(one.person().id()));
        }
        rows.forEach(leaving::mention);
        questions.stream()
                .filter(asked -> !asked.answer().equals(Optional.of(false)))
                .flatMap(asked -> asked.other().onDesk().stream())
                .forEach(one -> leaving.there.add(one.person().id()));
        return leaving.missing();
    }

    /** Somebody whose row was rejected is in the files. */
    private void mention(ReadRow row) {
        if (row instanceof ReadRow.Rejected rejected) {
            rejected.row()
                    .cells()
                    .forEach(cell -> mentioned.add(cell.shown().strip().toLowerCase(Locale.ROOT)));
        }
    }

    private Missing missing() {
        var expected = known.entries().stream()
                .map(KnownPeople.Entry::known)
                .filter(one -> one.participant().filter(this::couldStandThere).isPresent())
                .toList();
        var missing = expected.stream()
                .filter(one -> !there.contains(one.person().id()) && !isMentioned(one.person()))
                .toList();
        int found = expected.size() - missing.size();
        if (missing.isEmpty()) {
            return new Missing(List.of(), Sentence.of("intake.missing.nobody"));
        }
        return found * 2 >= expected.size()
                ? new Missing(missing, Sentence.of("intake.missing.some", found, expected.size(), missing.size()))
                : new Missing(List.of(), Sentence.of("intake.missing.part", found, expected.size()));
    }

    private boolean couldStandThere(Participant participant) {
        boolean stillThere = participant.status() != Status.WITHDRAWN;
        return stillThere
                && roles.stream()
                        .anyMatch(role -> (role.mentors() && participant.role().mentors())
                                || (role.isMentored() && participant.role().isMentored()));
    }

    private boolean isMentioned(Person person) {
        return (mentioned.contains(person.contact().email().toLowerCase(Locale.ROOT))
                        && !person.contact().email().isEmpty())
                || mentioned.contains(person.name().full().toLowerCase(Locale.ROOT));
    }
}
