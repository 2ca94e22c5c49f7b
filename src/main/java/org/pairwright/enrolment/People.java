package org.pairwright.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Status;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Adds people, edits them and gives them another status; each time one step, and none where nothing changed. */
public final class People {
    private final Journal journal;
    private final PeopleStores stores;
    private final Clock clock;

    public People(Journal journal, PeopleStores stores, Clock clock) {
        this.journal = journal;
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * A new participant. Whoever is on the desk from another program with the same name and e-mail address is the same
     * person: she joins, and what was left empty in the form stays as it was.
     */
    public Saving add(long program, Draft draft) {
        var newcomer = Newcomer.to(program, draft, stores, LocalDate.now(clock));
        return save(newcomer.start(), newcomer.draft(), new DraftReader(newcomer.draft(), newcomer.before()));
    }

    /** The person and her place in the program as the form has them now. */
    public Saving edit(long participant, Draft draft) {
        var known = enrolled(participant);
        return save(known, draft, new DraftReader(draft, Draft.of(known)));
    }

    /** Gives all of them, of one program, this status, in one step that can be taken back as a whole. */
    public StatusSet setStatus(Collection<Long> participants, Status status) {
        var wanted = Set.copyOf(participants);
        var changed = ofTheProgramOf(wanted).stream()
                .filter(participant -> wanted.contains(participant.id()) && participant.status() != status)
                .map(participant -> participant.withStatus(status))
                .toList();
        if (changed.isEmpty()) {
            return new StatusSet(0, 0);
        }
        journal.record(
                StepKind.PEOPLE,
                statusSentence(changed, status),
                step -> stores.participants().saveAll(step, changed));
        return new StatusSet(changed.size(), journal.number());
    }

    /** Takes them out of the program; their answers and history stay. */
    public StatusSet withdraw(Collection<Long> participants) {
        return setStatus(participants, Status.WITHDRAWN);
    }

    private Saving save(Enrolled known, Draft draft, DraftReader reader) {
        var asked = Draft.asked(stores.fields().ofProgram(known.participant().program()));
        reader.check(running(known.participant()), asked);
        checkEmail(known.person(), draft, reader);
        var manager = manager(known.person(), draft, reader);
        if (!reader.problems().isEmpty()) {
            return new Saving.NotSaved(reader.problems());
        }
        return stored(
                known,
                new Enrolled(
                        reader.person(known.person(), manager, asked), reader.participant(known.participant(), asked)));
    }

    private Saving stored(Enrolled known, Enrolled wanted) {
        boolean added = known.participant().id() == 0;
        if (!added && wanted.equals(known)) {
            return new Saving.Unchanged(known);
        }
        var name = wanted.person().name().full();
        var sentence = added ? Sentence.of("enrolment.step.added", name) : Sentence.of("enrolment.step.edited", name);
        var saved = journal.record(StepKind.PEOPLE, sentence, step -> {
            var person = stores.persons().save(step, wanted.person());
            return new Enrolled(
                    person,
                    stores.participants().save(step, wanted.participant().of(person.id())));
        });
        return new Saving.Saved(saved, journal.number());
    }

    private void checkEmail(Person known, Draft draft, DraftReader reader) {
        var email = draft.text(Draft.EMAIL);
        if (!email.isEmpty()) {
            stores.persons()
                    .withEmail(email)
                    .filter(other -> other.id() != known.id())
                    .ifPresent(other -> reader.problem(
                            Draft.EMAIL,
                            Sentence.of(
                                    "enrolment.problem.emailTaken", other.name().full())));
        }
    }

    /** The manager as written, and the person where exactly one on the desk has that name or e-mail address. */
    private ReportsTo manager(Person known, Draft draft, DraftReader reader) {
        var written = draft.text(BuiltIn.MANAGER);
        if (!reader.touched(BuiltIn.MANAGER)) {
            return known.workplace().manager();
        }
        var found = stores.persons().all().stream()
                .filter(person -> person.name().full().equalsIgnoreCase(written)
                        || (!written.isEmpty() && person.contact().email().equalsIgnoreCase(written)))
                .toList();
        if (found.size() != 1) {
            return new ReportsTo(written, OptionalLong.empty());
        }
        if (known.id() != 0 && found.getFirst().id() == known.id()) {
            reader.problem(BuiltIn.MANAGER, Sentence.of("enrolment.problem.ownManager"));
        }
        return new ReportsTo(written, OptionalLong.of(found.getFirst().id()));
    }

    private RunningPairs running(Participant participant) {
        return participant.id() == 0 ? RunningPairs.NONE : RunningPairs.of(participant, stores.pairs());
    }

    private List<Participant> ofTheProgramOf(Set<Long> participants) {
        return participants.stream()
                .findAny()
                .flatMap(stores.participants()::find)
                .map(one -> stores.participants().ofProgram(one.program()))
                .orElse(List.of());
    }

    private Enrolled enrolled(long participant) {
        var place = stores.participants().find(participant).orElseThrow();
        return new Enrolled(stores.persons().find(place.person()).orElseThrow(), place);
    }

    private Sentence statusSentence(List<Participant> changed, Status status) {
        if (changed.size() > 1) {
            return status == Status.WITHDRAWN
                    ? Sentence.of("enrolment.step.withdrewMany", changed.size())
                    : Sentence.of("enrolment.step.statusOfMany", changed.size(), status);
        }
        var name = stores.persons()
                .find(changed.getFirst().person())
                .orElseThrow()
                .name()
                .full();
        return status == Status.WITHDRAWN
                ? Sentence.of("enrolment.step.withdrew", name)
                : Sentence.of("enrolment.step.status", name, status);
    }
}
