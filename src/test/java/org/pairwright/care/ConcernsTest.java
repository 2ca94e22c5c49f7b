package org.pairwright.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.text.Sentence;

/** What is said in confidence is read with the register's password and with nothing else. */
class ConcernsTest {
    private static final String SECRET = "Tea with Sofía at five";
    private static final String SAID = "She does not feel safe with her mentor.";

    @TempDir
    Path folder;

    private DeskFixture desk;
    private Concerns concerns;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
        concerns = register();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_register_is_set_up_once_and_opens_with_its_password_or_its_code() {
        assertThat(concerns.state()).isEqualTo(Concerns.State.NOT_SET_UP);
        var code = concerns.setUp(SECRET.toCharArray());
        assertThat(concerns.add(SAID, OptionalLong.empty())).isInstanceOf(Kept.Done.class);
        var other = register();
        assertThat(other.state()).isEqualTo(Concerns.State.LOCKED);
        assertThat(other.open("Tea with Kenji".toCharArray())).contains(Sentence.of("care.wrongPassword"));
        assertThat(other.open(code.printed().toCharArray())).isEmpty();
        other.lock();
        assertThat(other.state()).isEqualTo(Concerns.State.LOCKED);
        assertThat(other.open(SECRET.toCharArray())).isEmpty();
        assertThat(other.read()).extracting(ReadConcern::text).containsExactly(SAID);
    }

    @Test
    void neither_the_rows_nor_the_history_nor_the_key_say_what_was_said() {
        concerns.setUp(SECRET.toCharArray());
        concerns.add(SAID, OptionalLong.empty());
        assertThat(desk.script()).contains("care.step.concern").doesNotContain("feel safe", SECRET);
    }

    @Test
    void an_empty_concern_is_refused_and_leaves_no_step() {
        concerns.setUp(SECRET.toCharArray());
        long number = desk.journal.number();
        assertThat(concerns.add("  ", OptionalLong.empty())).isInstanceOf(Kept.Refused.class);
        assertThat(desk.journal.number()).isEqualTo(number);
    }

    private Concerns register() {
        return new Concerns(desk.journal, new ConcernStore(desk.database), desk.settings, DeskFixture.CLOCK);
    }
}
