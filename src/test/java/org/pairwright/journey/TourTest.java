package org.pairwright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.FailureDialog;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PeopleFilter;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.welcome.WelcomeActs;
import org.pairwright.ui.welcome.WelcomeScreen;
import org.pairwright.ui.welcome.WelcomeViewModel;

/** Draws the window into target/tour to be looked at: mvn -B verify -Ptour. */
@Tag("tour")
class TourTest {
    private static final String LONG_NAME =
            "Leadership for women in engineering and operations, third cohort of 2026, Europe and East Africa";

    @Test
    void the_frame() {
        frame("shell", 1280, 800, "Leadership 2026", _ -> {});
        frame("shell-small", 1000, 700, "Leadership 2026", _ -> {});
        frame("shell-large", 1600, 1000, LONG_NAME, _ -> {});
        frame("shell-small-long", 1000, 700, LONG_NAME, _ -> {});
        assertThat(Path.of("target/tour/shell-dark.png")).exists();
    }

    @Test
    void the_frame_at_work() {
        frame(
                "shell-detail",
                1280,
                800,
                "Leadership 2026",
                stage -> stage.people.table.view().getSelectionModel().select(2));
        frame("shell-busy", 1280, 800, "Leadership 2026", stage -> {
            stage.running.set(Optional.of(new RunningJob(
                    Sentence.of("shell.drop"), Sentence.of("words.StepKind.IMPORT"), 1204, 5000, false)));
            stage.state.notifications().sayWithUndo(Sentence.of("shell.people.offers", "Budgeting"), () -> {});
        });
    }

    @Test
    void what_lies_over_the_frame() {
        over("shell-palette", "o", javafx.scene.input.KeyCode.K);
        over("shell-keys", "", javafx.scene.input.KeyCode.F1);
    }

    @Test
    void what_nobody_expected() {
        Tour.popUp(
                "failure",
                TourTest::plain,
                _ -> new FailureDialog(new ShellOnStage().messages)
                        .show(new IllegalStateException("the drawer is locked")));
    }

    @Test
    void the_menu_of_programs() {
        Tour.popUp("programs", TourTest::plain, scene -> {
            if (scene.lookup(".program-switcher") instanceof MenuButton switcher) {
                switcher.show();
            }
        });
    }

    private static Scene plain(Theme theme, double width, double height) {
        return new ShellOnStage().withProgram("Leadership 2026").window(theme).scene(width, height);
    }

    @Test
    void the_welcome() {
        Tour.picture("welcome", (theme, width, height) -> {
            var stage = new ShellOnStage();
            return stage.withWelcome(welcome(stage)).window(theme).scene(width, height);
        });
        Tour.picture("welcome-small", 1000, 700, (theme, width, height) -> {
            var stage = new ShellOnStage();
            return stage.withWelcome(welcome(stage)).window(theme).scene(width, height);
        });
    }

    private static void frame(String name, double width, double height, String program, Consumer<ShellOnStage> then) {
        Tour.picture(name, width, height, (theme, wide, high) -> {
            var stage = new ShellOnStage().withProgram(program);
            var scene = stage.window(theme).scene(wide, high);
            stage.state.navigator().navigate(new Destination.PeopleList(PeopleFilter.ALL));
            then.accept(stage);
            if (name.contains("detail")) {
                stage.people.open(2);
            }
            return scene;
        });
    }

    private static void over(String name, String typed, javafx.scene.input.KeyCode code) {
        Tour.picture(
                name,
                Tour.WIDTH,
                Tour.HEIGHT,
                (theme, wide, high) -> new ShellOnStage()
                        .withProgram("Leadership 2026")
                        .window(theme)
                        .scene(wide, high),
                scene -> {
                    javafx.event.Event.fireEvent(
                            scene.getRoot(),
                            new javafx.scene.input.KeyEvent(
                                    javafx.scene.input.KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    !code.isFunctionKey(),
                                    false,
                                    false));
                    if (scene.lookup(".palette-field") instanceof javafx.scene.control.TextField field) {
                        field.setText(typed);
                    }
                });
    }

    private static WelcomeScreen welcome(ShellOnStage stage) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
        return new WelcomeScreen(stage.messages, new WelcomeViewModel(stage.state.programs(), new NoWayIn(), clock));
    }

    private static final class NoWayIn implements WelcomeActs {
        @Override
        public void lookAround() {}

        @Override
        public void start(Program planned) {}

        @Override
        public void openSpreadsheet() {}
    }
}
