package org.pairwright;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
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
import org.pairwright.ui.background.WindowThread;
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
    private Optional<Opening> opening = Optional.empty();
    private Optional<ExecutorService> watching = Optional.empty();

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

    /** Beside the window's thread. */
    @Override
    public void init() {
        var folder = Path.of(getParameters().getRaw().getFirst());
        opening = Optional.of(Desk.open(folder, clock));
        LogFile.in(folder);
    }

    @Override
    public void start(Stage stage) {
        switch (opening.orElseThrow()) {
            case Opening.Opened opened -> show(stage, opened.desk());
            case Opening.Refused refused -> say(refused.why());
            case Opening.Locked _, Opening.Damaged _ -> throw new IllegalStateException("asked for in the window");
        }
    }

    @Override
    public void stop() {
        watching.ifPresent(ExecutorService::shutdown);
        if (opening.orElseThrow() instanceof Opening.Opened opened) {
            opened.desk().close();
        }
    }

    private void show(Stage stage, Desk desk) {
        var window = wiring.window(desk, stage, getHostServices()::showDocument);
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(window.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        stage.setMaximized(screen.getHeight() <= HEIGHT + TITLE_BAR);
        stage.titleProperty().bind(window.titleProperty());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().add(new Image("/org/pairwright/ui/pairwright.png"));
        stage.show();
        whenUsable(stage);
        comeForwardWhenAsked(stage, desk.folder());
    }

    private void comeForwardWhenAsked(Stage stage, Path folder) {
        var secondStart = new SecondStart(folder);
        var windowThread = new WindowThread();
        watching = Optional.of(Workers.onceASecond("second start", () -> {
            if (secondStart.wasAsked()) {
                windowThread.execute(() -> comeForward(stage));
            }
        }));
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

    /** The first frame after the one that shows the window: from then on it answers. */
    private static void whenUsable(Stage stage) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    LOG.info("Usable {} ms after the start of the process", sinceStart());
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

    private void say(Sentence why) {
        var alert = new Alert(AlertType.INFORMATION, messages.say(why), ButtonType.CLOSE);
        alert.setTitle(messages.say("shell.name"));
        alert.setHeaderText(null);
        alert.showAndWait();
    }
}
