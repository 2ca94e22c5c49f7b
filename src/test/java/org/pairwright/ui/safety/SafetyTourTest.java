package org.pairwright.ui.safety;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Cast;
import org.pairwright.journey.Tour;
import org.pairwright.ui.safety.PasswordViewModel.Typed;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Screen;

/** Draws what keeps the desk safe. */
@Tag("tour")
class SafetyTourTest {
    private static final String PASSWORD = "Tea with Amara at 4";

    @Test
    void the_part_of_the_settings() {
        try (var safe = new SafeDesk()) {
            Tour.picture("safety-part", (_, width, height) -> part(safe, width, height));
            safe.enrol(Cast.amara());
            safe.make(BackupReason.START);
            var model = safe.password();
            model.arrive(Act.SET);
            model.go(typed("", PASSWORD, PASSWORD));
            safe.desk
                    .secondPlace()
                    .choose(
                            Path.of(
                                    "/media/wilhelmina-johanna/A very long name of a stick that nobody would think of/Backups of the Mentoring Office/2026"));
            Tour.picture("safety-part-on-1000", 1000, 700, (_, width, height) -> part(safe, width, height));
        }
    }

    @Test
    void the_password() {
        try (var safe = new SafeDesk()) {
            Tour.picture("safety-set", (_, width, height) -> {
                var model = safe.password();
                var screen = new PasswordScreen(SafeDesk.MESSAGES, model, safe);
                var scene = scene(screen, new Destination.Password(Act.SET), width, height);
                model.go(typed("", "short", "short"));
                return scene;
            });
            var model = safe.password();
            model.arrive(Act.SET);
            model.go(typed("", PASSWORD, PASSWORD));
            Tour.picture("safety-code-1000", 1000, 700, (_, width, height) -> {
                var screen = new PasswordScreen(SafeDesk.MESSAGES, model, safe);
                var scene = scene(screen, new Destination.Password(Act.SET), width, height);
                model.prove("0000-0000-0000-0000-0000-0000-0000-0001".toCharArray());
                return scene;
            });
        }
    }

    @Test
    void restoring() {
        try (var safe = new SafeDesk()) {
            safe.enrol(Cast.amara());
            for (int day = 0; day < 8; day++) {
                safe.make(day % 2 == 0 ? BackupReason.WORK : BackupReason.BEFORE_IMPORT);
                safe.clock.turn(java.time.Duration.ofHours(7));
                safe.enrol(day % 2 == 0 ? Cast.kenji() : Cast.liam());
            }
            Tour.picture("safety-restore-none", (_, width, height) -> restore(safe, width, height));
            Tour.picture(
                    "safety-restore-1000",
                    1000,
                    700,
                    (_, width, height) -> restore(safe, width, height),
                    scene -> choose(scene));
            Tour.picture(
                    "safety-restore-1600",
                    1600,
                    1000,
                    (_, width, height) -> restore(safe, width, height),
                    scene -> choose(scene));
        }
    }

    private static void choose(Scene scene) {
        ((ListView<?>) scene.getRoot().lookup("#backup-list"))
                .getSelectionModel()
                .select(5);
    }

    private static Scene restore(SafeDesk safe, double width, double height) {
        return scene(
                new RestoreScreen(SafeDesk.MESSAGES, safe.restoring(), safe), new Destination.Restore(), width, height);
    }

    private static Typed typed(String former, String first, String second) {
        return new Typed(former.toCharArray(), first.toCharArray(), second.toCharArray());
    }

    private static Scene part(SafeDesk safe, double width, double height) {
        var model = safe.safety();
        var part = new SafetyPart(SafeDesk.MESSAGES, model);
        var page = new javafx.scene.layout.VBox(part.node());
        page.getStyleClass().addAll("screen", "settings-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        var content = new StackPane(scroll);
        content.getStyleClass().addAll("window", "content");
        part.shown();
        model.check();
        return new Scene(content, width, height);
    }

    private static Scene scene(Screen screen, Destination destination, double width, double height) {
        var content = new StackPane(screen.node());
        content.getStyleClass().addAll("window", "content");
        screen.shown(destination);
        return new Scene(content, width, height);
    }
}
