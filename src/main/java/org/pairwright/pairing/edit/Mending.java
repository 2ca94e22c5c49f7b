package org.pairwright.pairing.edit;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.repair.Repair;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.pairing.roster.KnownPairs;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Makes the changes that would place those who were left out, each one step. The next run finds what they promise. */
public final class Mending {
    private final PairingStores stores;
    private final Journal journal;
    private final Acts acts;

    /** What a change is made with. */
    public record Acts(CriteriaEdits criteria, PinsAndBans pinsAndBans, KeptSettings settings) {}

    public Mending(PairingStores stores, Journal journal, Acts acts) {
        this.stores = stores;
        this.journal = journal;
        this.acts = acts;
    }

    /** Makes one change, or says why it cannot be made. */
    public Said make(long program, Repair repair) {
        return switch (repair) {
            case Repair.MorePlaces more -> morePlaces(more);
            case Repair.WaiveRule waived ->
                edit(program, waived.criterion(), one -> one.withWeight(new Weight.Off()), "pairing.step.waived");
            case Repair.LetBlanksIn blanks ->
                edit(
                        program,
                        blanks.criterion(),
                        one -> one.withMissing(MissingPolicy.NEUTRAL),
                        "pairing.step.blanksIn");
            case Repair.LiftBan ban ->
                acts.pinsAndBans()
                        .lift(program, ban.mentee(), ban.mentor())
                        .<Said>map(Said.Done::new)
                        .orElseGet(() -> new Said.Refused(Sentence.of("pairing.mending.gone")));
            case Repair.LowerFloor floor -> {
                acts.settings().keep(program, acts.settings().of(program).withFloor(floor.to()));
                yield new Said.Done(journal.number());
            }
        };
    }

    /** The same as edits of a match of these people; nothing where one of them is more than that. */
    public static Optional<List<Edit>> edits(List<Repair> repairs, MatchingProblem problem) {
        var edits = new ArrayList<Edit>();
        for (Repair repair : repairs) {
            switch (repair) {
                case Repair.MorePlaces more ->
                    edits.add(new Edit.Places(more.mentor(), places(problem, more.mentor()) + more.places()));
                case Repair.LiftBan ban -> edits.add(new Edit.Lift(ban.mentee(), ban.mentor()));
                case Repair.WaiveRule _, Repair.LetBlanksIn _, Repair.LowerFloor _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(edits);
    }

    private static int places(MatchingProblem problem, long mentor) {
        return problem.mentors().stream()
                .filter(one -> one.participant() == mentor)
                .mapToInt(Candidate::count)
                .sum();
    }

    /**
     * Refused where the person takes no more mentees over all programs, because she said so or got others since the match was
     * looked at.
     */
    private Said morePlaces(Repair.MorePlaces more) {
        var mentor = stores.people().participants().find(more.mentor()).orElseThrow();
        var person = stores.people().persons().find(mentor.person()).orElseThrow();
        var name = person.name().full();
        int places = mentor.places() + more.places();
        var room = KnownPairs.of(stores).room(mentor, person);
        if (room.isPresent() && room.getAsInt() < more.places()) {
            return new Said.Refused(Sentence.of(
                    "pairing.mending.limit", name, person.loadLimit().orElse(0)));
        }
        Participant raised = mentor.withRole(mentor.role(), places, mentor.mentorsNeeded());
        journal.record(
                StepKind.PEOPLE,
                Sentence.of("pairing.step.morePlaces", name, more.places()),
                step -> stores.people().participants().save(step, raised));
        return new Said.Done(journal.number());
    }

    private Said edit(long program, long criterion, UnaryOperator<Criterion> change, String key) {
        List<Criterion> all = stores.terms().criteria().ofProgram(program);
        var edited = all.stream().filter(one -> one.id() == criterion).findFirst();
        if (edited.isEmpty()) {
            return new Said.Refused(Sentence.of("pairing.mending.gone"));
        }
        var words = new CriterionWords(stores.people().fields().ofProgram(program).stream()
                .collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one)));
        var changed = all.stream()
                .map(one -> one.id() == criterion ? change.apply(one) : one)
                .toList();
        return new Said.Done(acts.criteria().save(program, changed, Sentence.of(key, words.quoted(edited.get()))));
    }
}
