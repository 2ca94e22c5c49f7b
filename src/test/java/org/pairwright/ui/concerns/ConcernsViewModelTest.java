package org.pairwright.ui.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.care.Concerns;
import org.pairwright.care.ReadConcern;
import org.pairwright.text.Sentence;

/** The register as she meets it: set up, written, locked, opened again. */
class ConcernsViewModelTest {
    private static final String SECRET = "Tea with Sofía at five";

    @TempDir
    Path folder;

    private ConcernsStage stage;

    @BeforeEach
    void open() {
        stage = new ConcernsStage(folder);
        stage.model.arrive();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_register_begins_with_a_password_and_shows_its_code_once() {
        assertThat(state()).isEqualTo(Concerns.State.NOT_SET_UP);
        stage.model.setUp(new char[0]);
        assertThat(stage.model.troubleProperty().get()).contains(Sentence.of("concerns.noPassword"));
        var typed = SECRET.toCharArray();
        stage.model.setUp(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(state()).isEqualTo(Concerns.State.OPEN);
        assertThat(stage.model.codeProperty().get()).isPresent();
        stage.model.codeKept();
        assertThat(stage.model.codeProperty().get()).isEmpty();
    }

    @Test
    void what_was_said_is_read_only_while_the_register_is_open() {
        stage.model.setUp(SECRET.toCharArray());
        stage.model.add("She does not feel safe.", OptionalLong.of(stage.amara.id()));
        assertThat(said()).containsExactly("She does not feel safe.");
        stage.model.lock();
        assertThat(state()).isEqualTo(Concerns.State.LOCKED);
        assertThat(said()).isEmpty();
        stage.model.open("something else".toCharArray());
        assertThat(stage.model.troubleProperty().get()).contains(Sentence.of("care.wrongPassword"));
        assertThat(state()).isEqualTo(Concerns.State.LOCKED);
        stage.model.open(SECRET.toCharArray());
        assertThat(said()).containsExactly("She does not feel safe.");
        assertThat(stage.model.troubleProperty().get()).isEmpty();
    }

    private Concerns.State state() {
        return stage.model.registerProperty().get().state();
    }

    private List<String> said() {
        return stage.model.registerProperty().get().concerns().stream()
                .map(ReadConcern::text)
                .toList();
    }
}
