package org.pairwright.pairing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.fixtures.Cast;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.pairing.edit.CriteriaEdits;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.ranking.Candidates;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.run.ScenarioStore;
import org.pairwright.text.Sentence;

/** A real desk with the leadership program: Amara and Liam want mentors, Kenji (two places) and Sofía (one) offer. */
public final class PairingFixture implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    public final DeskFixture desk;
    public final PairingStores stores;
    public final MatchingRun runs;
    public final Pairs pairs;
    public final PinsAndBans pinsAndBans;
    public final CriteriaEdits criteria;
    public final Candidates candidates;
    public final Scenarios scenarios;
    public final KeptSettings settings;
    public final Program program;
    public final Participant amara;
    public final Participant liam;
    public final Participant kenji;
    public final Participant sofia;

    public PairingFixture(Path folder) {
        desk = new DeskFixture(folder);
        stores = new PairingStores(
                desk.programs,
                new PairingStores.People(desk.persons, desk.participants, desk.fields),
                new PairingStores.Terms(desk.criteria, desk.pinsAndBans, desk.choices),
                new PairingStores.Results(desk.runs, desk.circles, desk.pairs));
        runs = new MatchingRun(stores, desk.journal, DeskFixture.CLOCK, "test");
        pairs = new Pairs(stores, desk.journal);
        pinsAndBans = new PinsAndBans(stores, desk.journal, DeskFixture.CLOCK);
        criteria = new CriteriaEdits(stores, desk.journal);
        candidates = new Candidates(stores, DeskFixture.CLOCK);
        settings = new KeptSettings(desk.settings, stores, desk.journal);
        scenarios = new Scenarios(
                stores, new ScenarioStore(desk.database), new Scenarios.Acts(desk.journal, pairs, pinsAndBans));
        program = desk.journal.record(StepKind.PROGRAM, what(), step -> desk.programs.save(step, Cast.leadership()));
        amara = save(Cast.mentee(person(Cast.amara()), program.id(), "Budgeting", "Negotiation"));
        liam = save(Cast.mentee(person(Cast.liam()), program.id(), "Excel"));
        kenji = save(Cast.mentor(person(Cast.kenji()), program.id(), 2, "Budgeting", "Negotiation"));
        sofia = save(Cast.mentor(person(Cast.sofia()), program.id(), 1, "Excel"));
    }

    public long person(Person person) {
        return desk.journal
                .record(StepKind.PEOPLE, what(), step -> desk.persons.save(step, person))
                .id();
    }

    public Participant save(Participant participant) {
        return desk.journal.record(StepKind.PEOPLE, what(), step -> desk.participants.save(step, participant));
    }

    /** "The mentor offers what the mentee wants" at high weight, before the criteria given. */
    public void criteria(Criterion... more) {
        var all = new java.util.ArrayList<>(List.of(offersWhatIsWanted()));
        all.addAll(Arrays.asList(more));
        criteria.save(program.id(), all, what());
    }

    public Criterion offersWhatIsWanted() {
        return criterion(new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED, Weight.HIGH);
    }

    public Criterion criterion(Comparison comparison, String menteeField, String mentorField, Weight weight) {
        return new Criterion(0, program.id(), 1, comparison, menteeField, mentorField, weight, MissingPolicy.NEUTRAL);
    }

    public MatchingProblem problem() {
        return runs.problem(program.id(), Settings.of(Aim.EVERYONE));
    }

    /** A stored run that proposes these pairs, made by hand. */
    public Run runOf(ProposedPair... proposed) {
        var roster = Roster.of(stores, program.id(), TODAY);
        List<PersonInRun> people = roster.people(roster.problem(Settings.of(Aim.EVERYONE)));
        var proposal = new Proposal(
                Aim.EVERYONE,
                2_500,
                List.of(proposed),
                List.of(),
                new Certificate(0, 0, 0, 0, List.of(), List.of(), List.of()),
                what());
        var run = new Run(
                0,
                UUID.randomUUID(),
                program.id(),
                Optional.empty(),
                DeskFixture.CLOCK.instant(),
                Settings.of(Aim.EVERYONE),
                roster.criteria(),
                roster.pinsAndBans(),
                people,
                proposal,
                "test");
        return desk.journal.record(StepKind.RUN, what(), step -> desk.runs.save(step, run));
    }

    public static ProposedPair proposed(Participant mentee, Participant mentor) {
        return new ProposedPair(mentee.id(), mentor.id(), 2_000, 80, false, List.of());
    }

    public static Sentence what() {
        return Sentence.of("pairing.step.run", 0, 0);
    }

    @Override
    public void close() {
        desk.close();
    }
}
