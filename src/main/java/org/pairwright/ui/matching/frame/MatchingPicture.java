package org.pairwright.ui.matching.frame;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.matching.Readiness;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Run;

/**
 * All that the screen shows of one program, read at once.
 *
 * @param names of everybody in the program, by participant
 * @param attending the confirmed, placed already or not, by name
 */
public record MatchingPicture(
        Program program,
        Terms terms,
        Readiness readiness,
        Optional<Latest> latest,
        Map<Long, String> names,
        List<Attending> attending,
        RunningPairs running) {

    /** What makes a good pair here. */
    public record Terms(
            List<Criterion> criteria, List<PinBan> pinsAndBans, List<ProfileField> fields, List<Choice> choices) {}

    /** The newest run, and whether it still speaks of now. */
    public record Latest(Run run, Freshness freshness) {}

    static MatchingPicture of(PairingStores stores, MatchingRun.Look look, Program program) {
        long id = program.id();
        var persons = stores.people().persons().ofProgram(id).stream().collect(toMap(Person::id, Function.identity()));
        var participants = stores.people().participants().ofProgram(id);
        return new MatchingPicture(
                program,
                new Terms(
                        stores.terms().criteria().ofProgram(id),
                        stores.terms().pinsAndBans().ofProgram(id),
                        stores.people().fields().ofProgram(id),
                        stores.terms().choices().ofProgram(id)),
                look.readiness(),
                look.latest().flatMap(run -> look.freshness().map(freshness -> new Latest(run, freshness))),
                names(persons, participants),
                attending(persons, participants),
                RunningPairs.of(stores.results().pairs(), id));
    }

    /** The same with other pairs in the proposal, which are being checked. */
    MatchingPicture with(OpenQuestions.Edited edited, List<PinBan> said) {
        return new MatchingPicture(
                program,
                new Terms(terms.criteria(), said, terms.fields(), terms.choices()),
                readiness,
                Optional.of(new Latest(edited.run(), edited.difference())),
                names,
                attending,
                running);
    }

    public Situation situation() {
        boolean mentees = attending.stream().anyMatch(one -> one.role().isMentored());
        boolean mentors = attending.stream().anyMatch(one -> one.role().mentors());
        if (!mentees || !mentors) {
            return mentees ? Situation.NO_MENTORS : mentors ? Situation.NO_MENTEES : Situation.NOBODY;
        }
        if (readiness.needs() == 0) {
            return Situation.ALL_PAIRED;
        }
        return readiness.places() == 0 ? Situation.NO_PLACES : Situation.OPEN;
    }

    private static Map<Long, String> names(Map<Long, Person> persons, List<Participant> participants) {
        var names = new HashMap<Long, String>();
        participants.forEach(one -> names.put(one.id(), name(persons, one)));
        return names;
    }

    private static List<Attending> attending(Map<Long, Person> persons, List<Participant> participants) {
        return participants.stream()
                .filter(one -> one.status() == Status.CONFIRMED)
                .flatMap(one -> Optional.ofNullable(persons.get(one.person()))
                        .map(person -> new Attending(
                                one.id(),
                                person.name().full(),
                                person.workplace().site(),
                                one.role()))
                        .stream())
                .sorted(Comparator.comparing(Attending::name))
                .toList();
    }

    private static String name(Map<Long, Person> persons, Participant one) {
        var person = persons.get(one.person());
        return person == null ? "" : person.name().full();
    }
}
