package org.pairwright;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
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
import org.pairwright.desk.LogFile;
import org.pairwright.desk.Opening;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
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

    /** Opens the window on the desk in the folder and waits until it is closed. */
    static int open(Terminal terminal, Path folder) {
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
