package org.pairwright.ui.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.fixtures.Cast.TODAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.Session;
import org.pairwright.text.Messages;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.testfx.framework.junit5.ApplicationTest;

class PairsScreenTest extends ApplicationTest {
    private final RunningDesk running = running();
    private final PairsParts parts = new PairsParts(running);
    private Pair pair;
    private PairsScreen screen;

    @Override
    public void start(Stage window) {
        pair = running.amaraAndKenji(TODAY.minusDays(40));
        running.started(
                running.pair(running.mentee(Cast.liam()), running.mentor(Cast.sofia()), TODAY.minusDays(2)),
                TODAY.minusDays(2));
        screen = new PairsScreen(new Messages(Locale.UK, ZoneOffset.UTC), parts.viewModel());
        window.setScene(new Scene(new StackPane(screen.node()), 1200, 900));
        window.setX(0);
        window.setY(0);
        window.show();
        screen.shown(new Destination.PairsList(PairFilter.ALL));
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void enter_opens_a_pair_n_notes_a_session_and_esc_closes() {
        clickOn("Amara Okafor");
        assertThat(lookup("Started").tryQuery()).isPresent();

        clickOn("#note-session");
        write("Budgets").type(KeyCode.ENTER);
        assertThat(running.life(pair).sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.topic()).isEqualTo("Budgets"));

        assertThat(lookup("Amara Okafor and Kenji Watanabe").tryQuery()).isPresent();
        interact(() -> lookup(".table-view").query().requestFocus());
        push(KeyCode.N);
        assertThat(lookup("#topic").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#topic").tryQuery()).isEmpty();
        assertThat(open()).isTrue();
        interact(() -> assertThat(screen.escape()).isTrue());
        assertThat(open()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_said_below_its_field_and_stays_as_typed() {
        interact(() -> screen.shown(new Destination.PairDetail(pair.id())));
        clickOn("#note-session");
        clickOn(".date-picker")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("one fine day")
                .type(KeyCode.ENTER);
        assertThat(lookup("This is not a date. Type it as in 2 Nov 2026, or choose it in the calendar.")
                        .tryQuery())
                .isPresent();
        assertThat(lookup("one fine day").tryQuery()).isPresent();
        clickOn(".date-picker")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("30/10/26")
                .type(KeyCode.ENTER);
        assertThat(running.life(pair).sessions()).extracting(Session::on).containsExactly(TODAY.minusDays(3));
    }

    private boolean open() {
        return lookup(".detail-pane").tryQuery().filter(Node::isVisible).isPresent();
    }

    private static RunningDesk running() {
        try {
            return new RunningDesk(Files.createTempDirectory("pairs"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
