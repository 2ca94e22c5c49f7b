package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Session;
import org.pairwright.reporting.ReportKind;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.pairs.SessionStore;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.FailureDialog;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.WorkerJobs;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.pairwright.ui.shell.WindowState;
import org.testfx.framework.junit5.ApplicationTest;

/** The whole job under the hands of a robot, with everything real: sheets, desk, engine, window. */
class WindowJourneyTest extends ApplicationTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final Path SMALL = Path.of("sample-data/small-program.xlsx");

    private Path folder = Path.of("");
    private SampleWindow desk = SampleWindow.onEmptyDesk(newFolder());
    private final Jobs jobs = new WorkerJobs(new FailureDialog(SampleWindow.MESSAGES));
    private WindowState state = WindowState.fresh();

    @Override
    public void start(Stage stage) {
        var theme = new Theme(new ThemeFile(folder));
        var wiring = desk.wiring(stage, theme, jobs);
        var window = wiring.window();
        state = wiring.state();
        stage.setScene(window.scene(980, 700));
        stage.show();
    }

    /** What was asked for on the last step is still being read: the desk is closed after it. */
    @AfterEach
    void close() throws TimeoutException {
        var idle = new AtomicBoolean();
        interact(() -> jobs.run(Sentence.of("shell.name"), _ -> true, idle::set));
        eventually(idle::get);
        desk.close();
    }

    @Test
    void from_a_sheet_through_a_match_to_a_report_and_back_again() throws TimeoutException, CannotSave {
        takeSheetIn();
        confirmMatches();
        noteSession();
        saveReport();
        takeBack();
    }

    @Test
    void the_sample_program_is_looked_at_and_removed_in_one_click() throws TimeoutException {
        press("Open the sample program");
        eventually(() -> says("need you today"));
        assertThat(desk.open.programs.all()).singleElement().matches(program -> program.sample());
        System.gc();
        eventually(
                () -> waiting().contains(String.valueOf(state.counts().waiting().get(Place.HOME))));
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("zzzz");
        type(KeyCode.ESCAPE);
        clickOn("Leadership 2026");
        clickOn("Remove the sample program");
        eventually(() -> desk.open.programs.all().isEmpty());
        eventually(() -> says("Welcome to Pairwright"));
        assertThat(desk.open.persons.all()).isEmpty();
    }

    private void takeSheetIn() throws TimeoutException {
        interact(() -> state.navigator().navigate(new Destination.Intake(List.of(SMALL))));
        press("Take in 60 people");
        eventually(() -> desk.open.persons.all().size() == 60);
    }

    private void confirmMatches() throws TimeoutException {
        press("Find matches");
        eventually(() -> says("Rules"));
        press("Find matches");
        eventually(() -> says("Checked."));
        press("Confirm ");
        eventually(() -> !desk.open.pairs.ofProgram(program()).isEmpty());
    }

    private void noteSession() throws TimeoutException {
        var pair = desk.open.pairs.ofProgram(program()).getFirst();
        interact(() -> state.navigator().navigate(new Destination.PairDetail(pair.id())));
        press("Note a session");
        eventually(() -> says("Who did not come?"));
        press("Note a session");
        eventually(() -> !sessions(pair.id()).isEmpty());
    }

    private void saveReport() throws CannotSave {
        var input = new ReportSources(desk.open.pairingStores, desk.open.lives)
                .of(program(), java.time.LocalDate.now(DeskFixture.CLOCK));
        var report = folder.resolve("report.xlsx");
        new Reports(SampleWindow.MESSAGES).save(ReportKind.MANAGEMENT, input, report, Progress.UNWATCHED);
        assertThat(report).isNotEmptyFile();
    }

    /** Each Ctrl+Z takes one step back, until the desk is as it was. */
    private void takeBack() throws TimeoutException {
        int steps = (int) desk.open.steps.latest(100).stream()
                .filter(step -> step.kind() != StepKind.UNDO)
                .count();
        for (int done = 1; done <= steps; done++) {
            long before = desk.open.journal.number();
            press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            eventually(() -> desk.open.journal.number() == before + 1);
        }
        assertThat(desk.open.persons.all()).isEmpty();
        assertThat(desk.open.programs.all()).isEmpty();
    }

    private List<Session> sessions(long pair) {
        return new SessionStore(desk.open.database).ofPair(pair);
    }

    private long program() {
        return desk.open.programs.all().getFirst().id();
    }

    private void press(String words) throws TimeoutException {
        eventually(() ->
                lookup((Node node) -> isReadyButton(node, words)).tryQuery().isPresent());
        clickOn(lookup((Node node) -> isReadyButton(node, words)).<Node>query());
    }

    private static boolean isReadyButton(Node node, String words) {
        return node instanceof javafx.scene.control.Button button
                && button.getText() != null
                && button.getText().startsWith(words)
                && !button.isDisabled()
                && button.isVisible();
    }

    /** The numbers beside the places of the navigation. */
    private List<String> waiting() {
        return lookup(".navigation-count").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(count -> !count.isEmpty())
                .toList();
    }

    private boolean says(String words) {
        return lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static void eventually(Callable<Boolean> condition) throws TimeoutException {
        waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }

    private Path newFolder() {
        try {
            folder = Files.createTempDirectory("journey");
            return folder;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
