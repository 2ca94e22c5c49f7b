package org.pairwright;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.pairwright.intake.SampleProgram;
import org.pairwright.intake.TakingIn;
import org.pairwright.pairing.Candidates;
import org.pairwright.pairing.CriteriaEdits;
import org.pairwright.pairing.Pairs;
import org.pairwright.pairing.PinsAndBans;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.FailureDialog;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.WindowThread;
import org.pairwright.ui.background.WorkerJobs;
import org.pairwright.ui.dashboard.DashboardScreen;
import org.pairwright.ui.dashboard.DashboardViewModel;
import org.pairwright.ui.dashboard.StoredFacts;
import org.pairwright.ui.dashboard.Way;
import org.pairwright.ui.desk.DeskActs;
import org.pairwright.ui.desk.DeskNews;
import org.pairwright.ui.desk.SearchIndex;
import org.pairwright.ui.intake.IntakeActs;
import org.pairwright.ui.intake.IntakeScreen;
import org.pairwright.ui.intake.IntakeViewModel;
import org.pairwright.ui.intake.IntakeWindow;
import org.pairwright.ui.matching.MatchingActs;
import org.pairwright.ui.matching.MatchingFrame;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingViewModel;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.Screens;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.pairwright.ui.shell.WindowState;
import org.pairwright.ui.shell.window.MainWindow;
import org.pairwright.ui.shell.window.WindowParts;
import org.pairwright.ui.welcome.WelcomeActs;
import org.pairwright.ui.welcome.WelcomeScreen;
import org.pairwright.ui.welcome.WelcomeViewModel;

/** Makes the window on an open desk: its acts, its screens and what keeps them up to date. */
final class WindowWiring {
    private final OpenDesk open;
    private final Messages messages;
    private final Clock clock;
    private final Stage stage;
    private final WindowState state = WindowState.fresh();
    private final Theme theme;
    private final Jobs jobs;
    private final DeskActs acts;

    WindowWiring(OpenDesk open, Messages messages, Stage stage) {
        this.open = open;
        this.messages = messages;
        this.clock = open.clock;
        this.stage = stage;
        theme = new Theme(new ThemeFile(open.desk.folder()));
        var failures = new FailureDialog(messages);
        failures.catchUncaught();
        jobs = new WorkerJobs(failures);
        acts = new DeskActs(
                new DeskActs.Doing(open.history, open.enrolment, new SampleProgram(open.database, open.journal)),
                state,
                jobs,
                this::chooseSpreadsheets,
                clock);
    }

    MainWindow window() {
        var index = new SearchIndex(messages, state.navigator());
        var facts = new StoredFacts(open.participants, open.persons, open.lives, open.runs);
        var news = new DeskNews(new DeskNews.Reading(open.programs, open.steps, facts), state, jobs, clock, index);
        var screens = new Screens(screens(facts));
        news.begin();
        var windowThread = new WindowThread();
        open.journal.tell(step -> windowThread.execute(() -> news.heard(step, screens)));
        return new MainWindow(new WindowParts(messages, state, screens, jobs, theme, acts, index.sources()));
    }

    private Map<Place, Supplier<Screen>> screens(StoredFacts facts) {
        var screens = new EnumMap<Place, Supplier<Screen>>(Place.class);
        screens.put(Place.WELCOME, this::welcome);
        screens.put(Place.HOME, () -> home(facts));
        screens.put(Place.INTAKE, this::intake);
        screens.put(Place.MATCHING, this::matching);
        return screens;
    }

    private Screen welcome() {
        return new WelcomeScreen(messages, new WelcomeViewModel(state.programs(), welcomeActs(), clock));
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

    private Screen intake() {
        var intakeActs = new IntakeActs(new TakingIn(open.database, open.journal), open.history, acts);
        return new IntakeScreen(messages, new IntakeViewModel(intakeActs, new IntakeWindow(jobs, state), clock));
    }

    private Screen matching() {
        var frame = new MatchingFrame(messages, jobs, state.navigator(), state.programs(), state.notifications());
        var matchingActs = new MatchingActs(
                open.matching,
                new Pairs(open.pairingStores, open.journal),
                new PinsAndBans(open.pairingStores, open.journal, clock),
                new CriteriaEdits(open.pairingStores, open.journal),
                new Candidates(open.pairingStores, clock),
                open.history);
        return new MatchingScreen(new MatchingViewModel(open.pairingStores, matchingActs, frame, clock));
    }

    private List<Path> chooseSpreadsheets() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("deskacts.choose"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        messages.say("deskacts.spreadsheets"), "*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.tsv", "*.txt"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).orElse(List.of()).stream()
                .map(file -> file.toPath())
                .toList();
    }
}
