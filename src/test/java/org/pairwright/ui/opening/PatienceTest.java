package org.pairwright.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.pairwright.text.Messages;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What she sees while the data takes long to open. */
class PatienceTest extends ApplicationTest {
    private static final int HANG = 20;

    private final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane()));
        stage.show();
    }

    @Test
    void after_a_moment_it_says_what_is_going_on_until_it_is_closed() throws TimeoutException {
        var patience = WaitForAsyncUtils.asyncFx(() -> new Patience(messages));
        WaitForAsyncUtils.waitFor(
                HANG,
                TimeUnit.SECONDS,
                () -> lookup("Opening your data…").tryQuery().isPresent());
        assertThat(windows()).hasSize(2);
        interact(() -> WaitForAsyncUtils.waitFor(patience).close());
        assertThat(windows()).hasSize(1);
    }

    private static List<Window> windows() {
        return List.copyOf(Window.getWindows());
    }
}
