package org.pairwright;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.pairwright.command.Terminal;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.log.LogFile;
import org.pairwright.desk.place.SecondStart;
import org.pairwright.task.Workers;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.WindowThread;
import org.pairwright.ui.background.WorkerJobs;
import org.pairwright.ui.kit.file.NativeFileQuestions;
import org.pairwright.ui.opening.Doorway;
import org.pairwright.ui.opening.Patience;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's application: opens the desk and the window on it, and closes the desk when the window is gone. */
public final class PairwrightApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(PairwrightApp.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double TITLE_BAR = 40;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    /** For whoever packages or measures: the window closes by itself as soon as it can be used. */
    private static final boolean CLOSE_WHEN_USABLE = Boolean.getBoolean("pairwright.closeWhenUsable");

    private final Messages messages = Messages.ofThisMachine();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Wiring wiring = new Wiring(clock, messages);
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private Optional<Theme> theme = Optional.empty();
    private Optional<Patience> patience = Optional.empty();
    private Optional<Opening> opening = Optional.empty();
    private Optional<WindowWiring> shown = Optional.empty();

    /** Opens the window on the desk in the folder and waits until it is closed. */
    static int open(Terminal terminal, Path folder) {
        if (new SecondStart(folder).isAnswered()) {
            return 0;
        }
        try {
            launch(PairwrightApp.class, folder.toString());
            return 0;
        } catch (UnsupportedOperationException noDisplay) {
            return terminal.cannot(Sentence.of("command.noDisplay"));
        }
    }

    /** Beside the window's thread, which is there already. */
    @Override
    public void init() {
        new WindowThread().execute(this::bePatient);
        opening = Optional.of(Desk.open(folder(), clock));
        LogFile.in(folder());
    }

    private void bePatient() {
        theme = Optional.of(new Theme(new ThemeFile(folder())));
        patience = Optional.of(closing(new Patience(messages)));
    }

    @Override
    public void start(Stage stage) {
        patience.ifPresent(Patience::enough);
        var failures = wiring.failures(folder());
        failures.catchUncaught();
        var jobs = closing(new WorkerJobs(failures));
        var out = new Doorway.Out(
                opened -> show(stage, theme.orElseThrow(), jobs, opened), why -> refuse(stage, why), stage::close);
        var doorway = closing(new Doorway(messages, jobs, new NativeFileQuestions(stage), out));
        stage.getIcons().add(new Image("/org/pairwright/ui/pairwright.png"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setTitle(messages.say("shell.name"));
        doorway.take(opening.orElseThrow(), folder());
        if (!(opening.orElseThrow() instanceof Opening.Refused)) {
            comeForwardWhenAsked(stage);
            if (!stage.isShowing()) {
                sized(stage, (width, height) -> new Scene(doorway.root(), width, height));
            }
        }
        patience.ifPresent(Patience::close);
    }

    /** First the jobs, which read the desk, then the desk. */
    @Override
    public void stop() {
        toClose.forEach(PairwrightApp::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("Something could not be closed in order", e);
        }
    }

    private <C extends AutoCloseable> C closing(C part) {
        toClose.add(part);
        return part;
    }

    private Path folder() {
        return Path.of(getParameters().getRaw().getFirst());
    }

    private void show(Stage stage, Theme theme, Jobs door, Opening.Opened opened) {
        var failures = wiring.failures(opened.desk());
        failures.catchUncaught();
        var crew = new WindowWiring.Crew(closing(new WorkerJobs(failures)), closing(new WorkerJobs(failures)), door);
        closing(opened.desk());
        closing(() -> shown.ifPresent(WindowWiring::close));
        show(stage, theme, crew, opened);
    }

    /** Also again, where everything on the desk has changed. */
    private void show(Stage stage, Theme theme, WindowWiring.Crew crew, Opening.Opened opened) {
        shown.ifPresent(WindowWiring::close);
        var outside = new WindowWiring.Outside(
                getHostServices()::showDocument,
                said -> show(stage, theme, crew, new Opening.Opened(opened.desk(), said)));
        var surface = new WindowWiring.Surface(stage, theme, crew, outside);
        var wired = wiring.window(opened.desk(), surface, opened.said());
        shown = Optional.of(wired);
        var window = wired.window();
        sized(stage, window::scene);
        stage.titleProperty().bind(window.titleProperty());
        whenUsable(stage, wired::begin);
    }

    private void comeForwardWhenAsked(Stage stage) {
        var secondStart = new SecondStart(folder());
        var windowThread = new WindowThread();
        var watching = Workers.onceASecond("second start", () -> {
            if (secondStart.wasAsked()) {
                windowThread.execute(() -> comeForward(stage));
            }
        });
        closing(watching::shutdown);
    }

    /** Some systems let no window come forward unasked; one that stays on top for a moment they do. */
    private static void comeForward(Stage stage) {
        LOG.info("Came forward for a second start");
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    /** A scene as large as the screen allows, or as the window is already. */
    private static void sized(Stage stage, BiFunction<Double, Double, Scene> maker) {
        var before = Optional.ofNullable(stage.getScene());
        var screen = Screen.getPrimary().getVisualBounds();
        double width = before.map(Scene::getWidth).orElseGet(() -> Math.min(WIDTH, screen.getWidth()));
        double height = before.map(Scene::getHeight).orElseGet(() -> Math.min(HEIGHT, screen.getHeight()));
        stage.setScene(maker.apply(width, height));
        if (before.isEmpty()) {
            stage.setMaximized(screen.getHeight() <= HEIGHT + TITLE_BAR);
        }
        stage.show();
    }

    /** The first frame after the one that shows the window: from then on it answers. */
    private static void whenUsable(Stage stage, Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    LOG.info("Usable {} ms after the start of the process", sinceStart());
                    then.run();
                    if (CLOSE_WHEN_USABLE) {
                        stage.close();
                    }
                }
            }
        }.start();
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private void refuse(Stage stage, Sentence why) {
        var alert = new Alert(AlertType.INFORMATION, messages.say(why), ButtonType.CLOSE);
        alert.setTitle(messages.say("shell.name"));
        alert.setHeaderText(null);
        alert.showAndWait();
        stage.close();
    }
}
