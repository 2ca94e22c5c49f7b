package org.pairwright.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.Opening;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.kit.file.FileQuestions;
import org.testfx.framework.junit5.ApplicationTest;

/** From the locked and damaged desk to the open one, by hand. */
class DoorwayTest extends ApplicationTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    private final ShutDesk shut = ShutDesk.inNewFolder(true);
    private final List<Opening.Opened> opened = new ArrayList<>();
    private final List<Sentence> refused = new ArrayList<>();
    private final Doorway doorway = new Doorway(
            MESSAGES, Jobs.immediately(), new NoFiles(), new Doorway.Out(opened::add, refused::add, () -> {}));

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(doorway.root(), 900, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        doorway.close();
        opened.forEach(one -> one.desk().close());
    }

    @Test
    void a_locked_and_damaged_desk_opens_after_its_password_and_one_click() {
        shut.damaged();
        interact(() -> doorway.take(shut.open(), shut.folder));
        write("wrong").type(KeyCode.ENTER);
        assertThat(lookup(".form-trouble").queryLabeled().getText()).startsWith("That is not the password.");
        write(ShutDesk.PASSWORD).type(KeyCode.ENTER);
        assertThat(lookup("#put-right").queryButton().isDisabled()).isFalse();
        clickOn("#put-right");
        assertThat(opened)
                .singleElement()
                .satisfies(one -> assertThat(one.said()).contains(Sentence.of("opening.isRight")));
        assertThat(refused).isEmpty();
    }

    private static final class NoFiles implements FileQuestions {
        @Override
        public Optional<Path> open(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Kind kind, String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
