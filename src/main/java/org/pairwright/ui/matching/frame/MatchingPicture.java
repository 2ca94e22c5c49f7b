package org.pairwright.ui.matching.frame;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.matching.Readiness;
import org.pairwright.pairing.Freshness;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.PairingStores;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;

/**
 * All that the screen shows of one program, read at once.
 *
 * @param names of everybody in the program, by participant
 * @param confirmed how many take part as mentees and as mentors, placed already or not
 */
public record MatchingPicture(
        Program program,
        Terms terms,
        Readiness readiness,
        Optional<Latest> latest,
        Map<Long, String> names,
        Confirmed confirmed) {

    /** What makes a good pair here. */
    public record Terms(List<Criterion> criteria, List<PinBan> pinsAndBans, List<ProfileField> fields) {}

    /** The newest run, and whether it still speaks of now. */
    public record Latest(Run run, Freshness freshness) {}

    /** How many are confirmed. */
    public record Confirmed(long mentees, long mentors) {}

    static MatchingPicture of(PairingStores stores, MatchingRun runs, Program program, Settings settings) {
        long id = program.id();
        var participants = stores.people().participants().ofProgram(id);
        return new MatchingPicture(
                program,
                new Terms(
                        stores.terms().criteria().ofProgram(id),
                        stores.terms().pinsAndBans().ofProgram(id),
                        stores.people().fields().ofProgram(id)),
                runs.readiness(id, settings),
                runs.latest(id).map(run -> new Latest(run, runs.freshness(run))),
                names(stores, id, participants),
                confirmed(participants));
    }

    public Situation situation() {
        if (confirmed.mentees() == 0 && confirmed.mentors() == 0) {
            return Situation.NOBODY;
        }
        if (confirmed.mentees() == 0) {
            return Situation.NO_MENTEES;
        }
        if (confirmed.mentors() == 0) {
            return Situation.NO_MENTORS;
        }
        if (readiness.mentees() == 0) {
            return Situation.ALL_PAIRED;
        }
        return readiness.mentors() == 0 ? Situation.NO_PLACES : Situation.OPEN;
    }

    private static Map<Long, String> names(PairingStores stores, long program, List<Participant> participants) {
        var persons = stores.people().persons().ofProgram(program).stream()
                .collect(toMap(Person::id, one -> one.name().full()));
        var names = new HashMap<Long, String>();
        participants.forEach(one -> names.put(one.id(), persons.getOrDefault(one.person(), "")));
        return names;
    }

    private static Confirmed confirmed(List<Participant> participants) {
        var there = participants.stream()
                .filter(one -> one.status() == Status.CONFIRMED)
                .toList();
        return new Confirmed(
                there.stream().filter(one -> one.role().isMentored()).count(),
                there.stream().filter(one -> one.role().mentors()).count());
    }
}
