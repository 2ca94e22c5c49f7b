package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Person;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class HistoryTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private DeskFixture desk;
    private History history;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
        history = new History(desk.journal, desk.steps);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void undo_goes_back_step_by_step_and_redo_forward_again() {
        save(Cast.amara());
        save(Cast.kenji());
        history.undo();
        history.undo();
        assertThat(desk.persons.all()).isEmpty();
        assertThat(MESSAGES.say(history.undo())).isEqualTo("There is nothing to take back.");
        history.redo();
        assertThat(names()).containsExactly("Amara Okafor");
        history.redo();
        assertThat(names()).containsExactly("Amara Okafor", "Kenji Watanabe");
        assertThat(MESSAGES.say(history.redo())).isEqualTo("There is nothing to do again.");
        history.undo();
        assertThat(names()).containsExactly("Amara Okafor");
    }

    @Test
    void something_new_ends_what_can_be_done_again() {
        save(Cast.amara());
        history.undo();
        save(Cast.kenji());
        assertThat(history.nextToRedo()).isEmpty();
        history.undo();
        assertThat(names()).isEmpty();
        history.redo();
        assertThat(names()).containsExactly("Kenji Watanabe");
    }

    @Test
    void an_older_step_is_taken_back_where_nothing_built_on_it() {
        save(Cast.amara());
        save(Cast.kenji());
        assertThat(MESSAGES.say(history.undo(1))).isEqualTo("Taken back: People");
        assertThat(names()).containsExactly("Kenji Watanabe");
    }

    @Test
    void a_refusal_names_the_later_step() {
        var amara = save(Cast.amara());
        save(amara.withContact(new Contact("new@example.org", "")));
        assertThat(MESSAGES.say(history.undo(1)))
                .startsWith("“People” was not taken back, because this was done later and builds on it: “People” (");
    }

    private Person save(Person person) {
        return desk.journal.record(
                StepKind.PEOPLE, Sentence.of("words.StepKind.PEOPLE"), step -> desk.persons.save(step, person));
    }

    private java.util.List<String> names() {
        return desk.persons.all().stream().map(person -> person.name().full()).toList();
    }
}
