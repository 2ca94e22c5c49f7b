package org.pairwright;

import java.time.Clock;
import org.pairwright.desk.Desk;
import org.pairwright.desk.History;
import org.pairwright.desk.Version;
import org.pairwright.enrolment.Programs;
import org.pairwright.following.CircleSessions;
import org.pairwright.following.PairLives;
import org.pairwright.following.PairRecords;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.matching.ChoiceStore;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.matching.PinBanStore;
import org.pairwright.storage.pairs.CircleStore;
import org.pairwright.storage.pairs.GoalStore;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.pairs.SessionStore;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.storage.run.RunStore;
import org.pairwright.storage.run.ScenarioStore;

/** The stores and acts of one open desk, made once, for the window and the command line alike. */
final class OpenDesk {
    final Desk desk;
    final Clock clock;
    final Database database;
    final Journal journal;
    final ProgramStore programs;
    final PersonStore persons;
    final ParticipantStore participants;
    final FieldStore fields;
    final CriterionStore criteria;
    final PairStore pairs;
    final CircleStore circles;
    final RunStore runs;
    final ScenarioStore scenarios;
    final SettingStore settings;
    final StepStore steps;
    final ConsentStore consents;
    final ConcernStore concerns;
    final PairRecords pairRecords;
    final PairingStores pairingStores;
    final PairLives lives;
    final CircleSessions circleSessions;
    final History history;
    final Programs enrolment;
    final MatchingRun matching;

    OpenDesk(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        database = desk.database();
        journal = desk.journal();
        programs = new ProgramStore(database);
        persons = new PersonStore(database);
        participants = new ParticipantStore(database);
        fields = new FieldStore(database);
        criteria = new CriterionStore(database);
        pairs = new PairStore(database);
        circles = new CircleStore(database);
        runs = new RunStore(database);
        scenarios = new ScenarioStore(database);
        settings = new SettingStore(database);
        steps = new StepStore(database);
        consents = new ConsentStore(database);
        concerns = new ConcernStore(database);
        pairRecords =
                new PairRecords(pairs, new SessionStore(database), new GoalStore(database), participants, persons);
        pairingStores = new PairingStores(
                programs,
                new PairingStores.People(persons, participants, fields),
                new PairingStores.Terms(criteria, new PinBanStore(database), new ChoiceStore(database)),
                new PairingStores.Results(runs, circles, pairs));
        lives = new PairLives(pairRecords);
        circleSessions = new CircleSessions(journal, pairRecords, clock);
        history = new History(journal, steps);
        enrolment = new Programs(journal, programs, criteria);
        matching = new MatchingRun(pairingStores, journal, clock, Version.ofThisProgram());
    }
}
