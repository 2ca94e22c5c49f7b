package org.pairwright.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.journey.ShellOnStage;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Lock;
import org.pairwright.ui.shell.PeopleFilter;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.pairwright.ui.shell.WindowCommand;
import org.testfx.framework.junit5.ApplicationTest;

/** Nothing below the cover can be seen, read aloud or reached by a key, and all of it is there again afterwards. */
class LockedWindowTest extends ApplicationTest {
    @TempDir
    Path folder;

    private final Lock lock = new Lock(() -> true);
    private final TextField secret = new TextField();
    private final StackPane cover = new StackPane(secret);
    private final ShellOnStage desk = new ShellOnStage();

    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = stage;
        var commands = List.of(
                new WindowCommand(Sentence.of("safety.backUpNow"), Feather.ARCHIVE, () -> desk.asked.add("back up")));
        desk.withProgram("Leadership 2026")
                .withSafeguards(new WindowParts.Safeguards(lock, cover, () -> desk.asked.add("touched"), commands));
        var main = desk.window(new Theme(new ThemeFile(folder)));
        stage.setScene(main.scene(980, 700));
        stage.titleProperty().bind(main.titleProperty());
        stage.show();
    }

    @Test
    void locked_the_keys_of_the_window_do_nothing_and_its_title_says_nothing() {
        interact(() -> desk.state.navigator().navigate(new Destination.PeopleList(PeopleFilter.ALL)));
        assertThat(window.getTitle()).contains("Leadership 2026");
        control(KeyCode.L);
        assertThat(lock.isClosed()).isTrue();
        assertThat(window.getTitle()).isEqualTo("Pairwright");
        desk.asked.clear();
        control(KeyCode.Z);
        control(KeyCode.Y);
        control(KeyCode.K);
        type(KeyCode.ESCAPE);
        press(KeyCode.ALT, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.ALT);
        assertThat(desk.asked).isNotEmpty().containsOnly("touched");
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.PeopleList(PeopleFilter.ALL));
        assertThat(searchFields()).allMatch(node -> !reachable(node));
        interact(lock::open);
        assertThat(searchFields()).anyMatch(LockedWindowTest::reachable);
        assertThat(window.getTitle()).contains("Leadership 2026");
    }

    @Test
    void tab_never_leads_below_the_cover() {
        interact(lock::close);
        for (int pressed = 0; pressed < 20; pressed++) {
            type(KeyCode.TAB);
            assertThat(window.getScene().getFocusOwner()).isIn(secret, null);
        }
    }

    @Test
    void the_commands_of_safety_are_in_the_menu_of_the_product() {
        clickOn("#product-menu");
        clickOn("Back up now");
        assertThat(desk.asked).contains("back up");
    }

    private java.util.Set<javafx.scene.Node> searchFields() {
        return lookup(".search-field").queryAllAs(javafx.scene.Node.class);
    }

    private static boolean reachable(javafx.scene.Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }
}
