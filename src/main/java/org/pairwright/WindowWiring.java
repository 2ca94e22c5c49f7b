package org.pairwright;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.pairwright.care.Concerns;
import org.pairwright.care.Consents;
import org.pairwright.desk.Version;
import org.pairwright.desk.removal.PersonRemoval;
import org.pairwright.desk.removal.StandInWords;
import org.pairwright.enrolment.People;
import org.pairwright.enrolment.PeopleStores;
import org.pairwright.following.Goals;
import org.pairwright.following.PairStatus;
import org.pairwright.following.PairTerms;
import org.pairwright.following.Sessions;
import org.pairwright.intake.sample.SampleProgram;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.pairing.Pairs;
import org.pairwright.pairing.Scenarios;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.pairing.circles.Memberships;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.pairing.edit.CriteriaEdits;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.pairing.edit.Mending;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.question.Questions;
import org.pairwright.pairing.ranking.Candidates;
import org.pairwright.program.plan.Program;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.reporting.extract.ExtractSources;
import org.pairwright.reporting.extract.PersonExtract;
import org.pairwright.reporting.extract.RemovalProof;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.WindowThread;
import org.pairwright.ui.concerns.ConcernsScreen;
import org.pairwright.ui.concerns.ConcernsViewModel;
import org.pairwright.ui.concerns.ConcernsWindow;
import org.pairwright.ui.dashboard.DashboardScreen;
import org.pairwright.ui.dashboard.DashboardViewModel;
import org.pairwright.ui.dashboard.StoredFacts;
import org.pairwright.ui.dashboard.Way;
import org.pairwright.ui.desk.DeskActs;
import org.pairwright.ui.desk.DeskNews;
import org.pairwright.ui.desk.SearchIndex;
import org.pairwright.ui.desk.SpreadsheetChooser;
import org.pairwright.ui.intake.IntakeScreen;
import org.pairwright.ui.intake.flow.IntakeActs;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.IntakeWindow;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.kit.file.NativeFileQuestions;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingViewModel;
import org.pairwright.ui.matching.frame.CircleActs;
import org.pairwright.ui.matching.frame.MatchingActs;
import org.pairwright.ui.matching.frame.MatchingFrame;
import org.pairwright.ui.matching.frame.ProposalFiles;
import org.pairwright.ui.pairs.PairActs;
import org.pairwright.ui.pairs.PairsReading;
import org.pairwright.ui.pairs.PairsScreen;
import org.pairwright.ui.pairs.PairsViewModel;
import org.pairwright.ui.pairs.Surroundings;
import org.pairwright.ui.people.PeopleActs;
import org.pairwright.ui.people.PeopleReads;
import org.pairwright.ui.people.PeopleScreen;
import org.pairwright.ui.people.PeopleViewModel;
import org.pairwright.ui.people.PeopleWindow;
import org.pairwright.ui.people.care.DeskRemovals;
import org.pairwright.ui.people.care.PersonCare;
import org.pairwright.ui.people.care.StoredPapers;
import org.pairwright.ui.reports.NativeFilePlaces;
import org.pairwright.ui.reports.ReportsScreen;
import org.pairwright.ui.reports.ReportsViewModel;
import org.pairwright.ui.reports.StoredReports;
import org.pairwright.ui.settings.DeskFacts;
import org.pairwright.ui.settings.SettingsActs;
import org.pairwright.ui.settings.SettingsReads;
import org.pairwright.ui.settings.SettingsScreen;
import org.pairwright.ui.settings.SettingsViewModel;
import org.pairwright.ui.settings.SettingsWindow;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.Screens;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.WindowState;
import org.pairwright.ui.shell.window.MainWindow;
import org.pairwright.ui.shell.window.WindowParts;
import org.pairwright.ui.welcome.WelcomeActs;
import org.pairwright.ui.welcome.WelcomeScreen;
import org.pairwright.ui.welcome.WelcomeViewModel;

/** Makes the window on an open desk: its acts, its screens and what keeps them up to date. */
final class WindowWiring implements AutoCloseable {
    private final OpenDesk open;
    private final Messages messages;
    private final Clock clock;
    private final Surface surface;
    private final WindowState state = WindowState.fresh();
    private final Jobs jobs;
    private final Theme theme;
    private final DeskActs acts;
    private final SafetyWiring safety;

    /**
     * Where the window stands and what it works with.
     *
     * @param theme light or dark
     */
    record Surface(Stage stage, Theme theme, Crew crew, Outside outside) {}

    /**
     * Who works for it: jobs one after the other, backups beside them, and the door, which waits for nobody.
     */
    record Crew(Jobs jobs, Jobs beside, Jobs door) {}

    /**
     * What it asks of the application.
     *
     * @param opener shows a file or folder by its address in the program that belongs to it
     * @param again makes the window anew on the same desk, after everything on it has changed, and says this
     */
    record Outside(Consumer<String> opener, Consumer<List<Sentence>> again) {}

    WindowWiring(OpenDesk open, Messages messages, Surface surface) {
        this.open = open;
        this.messages = messages;
        this.clock = open.clock;
        this.surface = surface;
        jobs = surface.crew().jobs();
        theme = surface.theme();
        acts = new DeskActs(
                new DeskActs.Doing(open.history, open.enrolment, new SampleProgram(open.database, open.journal)),
                state,
                jobs,
                new SpreadsheetChooser(messages, surface.stage()),
                clock);
        safety = new SafetyWiring(open, messages, state, surface, new NativeFileQuestions(surface.stage()));
    }

    /** The window can be used. */
    void begin() {
        safety.begin();
    }

    @Override
    public void close() {
        safety.close();
    }

    /** What the window shows, to be led about from outside. */
    WindowState state() {
        return state;
    }

    MainWindow window() {
        var index = new SearchIndex(messages, state.navigator());
        var facts = new StoredFacts(open.participants, open.persons, open.lives, open.circles, open.runs);
        var news = new DeskNews(new DeskNews.Reading(open.programs, open.steps, facts), state, jobs, clock, index);
        var screens = new Screens(screens(facts));
        finishRemoval();
        news.begin();
        var windowThread = new WindowThread();
        open.journal.tell(step -> windowThread.execute(() -> news.heard(step, screens)));
        return new MainWindow(
                new WindowParts(messages, state, screens, jobs, theme, acts, index.sources(), safety.safeguards()));
    }

    private Map<Place, Supplier<Screen>> screens(StoredFacts facts) {
        var screens = new EnumMap<Place, Supplier<Screen>>(Place.class);
        screens.put(Place.WELCOME, this::welcome);
        screens.put(Place.HOME, () -> home(facts));
        screens.put(Place.PEOPLE, this::people);
        screens.put(Place.INTAKE, this::intake);
        screens.put(Place.MATCHING, this::matching);
        screens.put(Place.PAIRS, this::pairs);
        screens.put(Place.REPORTS, this::reports);
        screens.put(Place.CONCERNS, this::concerns);
        screens.put(Place.SETTINGS, this::settings);
        screens.put(Place.PASSWORD, safety::password);
        screens.put(Place.RESTORE, safety::restore);
        return screens;
    }

    private Screen welcome() {
        return new WelcomeScreen(
                messages, new WelcomeViewModel(state.programs(), welcomeActs(), clock), safety.offer());
    }

    private WelcomeActs welcomeActs() {
        return new WelcomeActs() {
            @Override
            public void lookAround() {
                acts.lookAround();
            }

            @Override
            public void start(Program planned) {
                acts.start(planned);
            }

            @Override
            public void openSpreadsheet() {
                acts.chooseSpreadsheet();
            }
        };
    }

    private Screen home(StoredFacts facts) {
        var model = new DashboardViewModel(state.programs(), facts, jobs, clock);
        return new DashboardScreen(model, new Way(state.navigator(), acts), messages, theme.darkProperty());
    }

    private Screen people() {
        var reads = new PeopleReads(
                open.persons, open.participants, open.pairs, open.fields, open.runs, open.steps, open.consents, clock);
        var stores = new PeopleStores(open.persons, open.participants, open.pairs, open.fields);
        var model = new PeopleViewModel(
                reads,
                new PeopleActs(new People(open.journal, stores, clock), open.history, acts, care()),
                new PeopleWindow(jobs, state.programs(), state.navigator(), state.notifications()));
        return new PeopleScreen(messages, model);
    }

    private PersonCare care() {
        var stores = new Consents.Stores(open.consents, open.persons, open.settings);
        return new PersonCare(
                new Consents(open.journal, stores, clock),
                new DeskRemovals(new PersonRemoval(open.desk, standIn(), clock)),
                papers());
    }

    /** A removal that a crash interrupted is ended before anything else is done. */
    private void finishRemoval() {
        jobs.run(
                Sentence.of("removal.finishing"),
                _ -> {
                    new PersonRemoval(open.desk, standIn(), clock).finish();
                    return true;
                },
                _ -> {});
    }

    private StandInWords standIn() {
        return new StandInWords(messages.say("removal.standIn"), messages.say("removal.mark"));
    }

    private StoredPapers papers() {
        var sources = new ExtractSources(
                new ExtractSources.People(open.persons, open.participants, open.programs, open.fields),
                new ExtractSources.Care(open.consents, open.concerns),
                new ExtractSources.Doings(open.lives, open.runs, open.steps));
        return new StoredPapers(
                new NativeFileQuestions(surface.stage()),
                new FileQuestions.Kind(messages.say("people.paper.title"), messages.say("people.paper.kind"), "*.docx"),
                new StoredPapers.Writers(new PersonExtract(sources, messages), new RemovalProof(messages), clock),
                surface.outside().opener());
    }

    private Screen intake() {
        var intakeActs =
                new IntakeActs(new TakingIn(open.database, open.journal), open.history, acts, safety::beforeImport);
        var around = new IntakeWindow(jobs, state, new NativeFileQuestions(surface.stage()), messages);
        return new IntakeScreen(messages, new IntakeViewModel(intakeActs, around, clock));
    }

    private Screen matching() {
        var files = new ProposalFiles(
                new NativeFileQuestions(surface.stage()),
                new ReportSources(open.pairingStores, open.lives),
                new Reports(messages),
                surface.outside().opener());
        var frame =
                new MatchingFrame(messages, jobs, state.navigator(), state.programs(), state.notifications(), files);
        var pairs = new Pairs(open.pairingStores, open.journal);
        var pinsAndBans = new PinsAndBans(open.pairingStores, open.journal, clock);
        var settings = new KeptSettings(open.settings, open.pairingStores, open.journal);
        var criteria = new CriteriaEdits(open.pairingStores, open.journal);
        var matchingActs = new MatchingActs(
                open.matching,
                settings,
                pairs,
                pinsAndBans,
                criteria,
                new Candidates(open.pairingStores, clock),
                new Questions(open.pairingStores, clock),
                new Mending(open.pairingStores, open.journal, new Mending.Acts(criteria, pinsAndBans, settings)),
                new Choices(open.pairingStores, open.journal),
                new Scenarios(open.pairingStores, open.scenarios, new Scenarios.Acts(open.journal, pairs, pinsAndBans)),
                new CircleActs(
                        new Circles(open.pairingStores, settings, open.journal, clock),
                        new Memberships(open.pairingStores, settings, open.journal, clock),
                        open.circleSessions),
                open.history);
        return new MatchingScreen(new MatchingViewModel(open.pairingStores, matchingActs, frame, clock));
    }

    private Screen pairs() {
        var pairActs = new PairActs(
                new Sessions(open.journal, open.pairRecords, clock),
                open.circleSessions,
                new PairStatus(open.journal, open.pairRecords, clock),
                new PairTerms(open.journal, open.pairRecords),
                new Goals(open.journal, open.pairRecords),
                open.history);
        var around = new Surroundings(state.programs(), state.navigator(), state.notifications(), jobs);
        var reading = new PairsReading(open.lives, open.circles, open.participants, open.persons);
        return new PairsScreen(messages, new PairsViewModel(reading, pairActs, around, clock));
    }

    private Screen reports() {
        var saver = new StoredReports(new ReportSources(open.pairingStores, open.lives), new Reports(messages), clock);
        var places =
                new NativeFilePlaces(messages, surface::stage, surface.outside().opener());
        var around = new ReportsViewModel.Around(state.programs(), jobs, state.notifications(), messages);
        return new ReportsScreen(messages, new ReportsViewModel(saver, places, around, clock));
    }

    private Screen concerns() {
        var register = new Concerns(open.journal, open.concerns, open.settings, clock);
        return new ConcernsScreen(
                messages,
                new ConcernsViewModel(new ConcernsWindow(register, open.persons, jobs, state.notifications())));
    }

    private Screen settings() {
        var model = new SettingsViewModel(
                new SettingsReads(open.programs, open.steps),
                new SettingsActs(
                        open.enrolment,
                        open.history,
                        acts,
                        folder ->
                                surface.outside().opener().accept(folder.toUri().toString())),
                new SettingsWindow(jobs, state.programs(), state.navigator(), state.notifications()),
                new DeskFacts(open.desk.folder(), Version.ofThisProgram()));
        return new SettingsScreen(messages, model, theme, safety.settings());
    }
}
