package org.pairwright.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Cast;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Screen;
import org.testfx.framework.junit5.ApplicationTest;

/** Setting a password and restoring, by hand. */
class SafetyScreensTest extends ApplicationTest {
    private final SafeDesk safe = new SafeDesk();

    @Override
    public void start(Stage stage) {
        Map<Place, Screen> screens = Map.of(
                Place.PASSWORD, new PasswordScreen(SafeDesk.MESSAGES, safe.password(), safe),
                Place.RESTORE, new RestoreScreen(SafeDesk.MESSAGES, safe.restoring(), safe));
        var part = new SafetyPart(SafeDesk.MESSAGES, safe.safety());
        var content = new StackPane(part.node());
        safe.navigator.destinationProperty().addListener(_ -> {
            var here = safe.navigator.destination();
            var screen = screens.get(here.place());
            content.getChildren().setAll(screen == null ? part.node() : screen.node());
            if (screen == null) {
                part.shown();
            } else {
                screen.shown(here);
            }
        });
        stage.setScene(new Scene(content, 950, 750));
        stage.show();
        part.shown();
    }

    @AfterEach
    void close() {
        safe.close();
    }

    @Test
    void a_password_is_set_and_proved_from_the_settings() {
        clickOn("#set-password");
        write("Tea with Amara at 4").type(KeyCode.TAB).type(KeyCode.TAB);
        write("Tea with Amara at 4").type(KeyCode.ENTER);
        var code = lookup("#recovery-code").queryAs(Label.class).getText();
        assertThat(code).hasSize(39);
        clickOn("#code-proof-shown").write(code.replace("\n", " ")).type(KeyCode.ENTER);
        assertThat(safe.navigator.destination()).isEqualTo(new Destination.Settings());
        assertThat(lookup("#lock-now").tryQuery()).isPresent();
        clickOn("#lock-now");
        assertThat(safe.lock.isClosed()).isTrue();
    }

    @Test
    void a_backup_is_restored_in_three_clicks() {
        interact(() -> {
            safe.enrol(Cast.amara());
            safe.make(BackupReason.START);
            safe.enrol(Cast.kenji());
        });
        clickOn("#open-restore");
        clickOn(".backup-cell");
        clickOn("#restore");
        assertThat(safe.people()).containsExactly("Amara Okafor");
        assertThat(safe.restored).hasSize(1);
    }

    @Test
    void escape_does_not_lead_away_from_a_code_that_is_not_kept_yet() {
        interact(() -> safe.navigator.navigate(new Destination.Password(Act.SET)));
        assertThat(lookup("#password-first").query().isFocused()).isTrue();
    }
}
