package org.pairwright.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.program.people.Participant;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.text.Sentence;

/** Consent is given on a day, to words, and can be withdrawn; each is a step that can be taken back. */
class ConsentsTest {
    private static final String WORDS = "My answers are kept for this program.";

    @TempDir
    Path folder;

    private RunningDesk running;
    private Consents consents;
    private Participant amara;

    @BeforeEach
    void open() {
        running = new RunningDesk(folder);
        amara = running.mentee(Cast.amara());
        consents = new Consents(
                running.desk.journal,
                new Consents.Stores(
                        new ConsentStore(running.desk.database), running.desk.persons, running.desk.settings),
                DeskFixture.CLOCK);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void the_wording_used_last_is_offered_to_the_next() {
        assertThat(consents.wording(running.program.id())).isEmpty();
        var kept = consents.give(amara, "  " + WORDS + " ", Cast.TODAY, Optional.of(Cast.TODAY.plusYears(1)));
        assertThat(((Kept.Done) kept).sentence()).isEqualTo(Sentence.of("care.step.agreed", "Amara Okafor"));
        assertThat(consents.wording(running.program.id())).contains(WORDS);
        assertThat(consents.of(amara.id())).singleElement().satisfies(consent -> {
            assertThat(consent.wording()).isEqualTo(WORDS);
            assertThat(consent.holdsOn(Cast.TODAY)).isTrue();
            assertThat(consent.holdsOn(Cast.TODAY.plusYears(2))).isFalse();
        });
    }

    @Test
    void what_was_withdrawn_holds_no_more_and_undo_brings_it_back() {
        consents.give(amara, WORDS, Cast.TODAY, Optional.empty());
        var kept = (Kept.Done) consents.withdraw(amara, consents.of(amara.id()).getFirst());
        assertThat(consents.of(amara.id()).getFirst().holdsOn(Cast.TODAY)).isFalse();
        running.desk.journal.undo(kept.step(), Sentence.of("words.StepKind.UNDO"));
        assertThat(consents.of(amara.id()).getFirst().holdsOn(Cast.TODAY)).isTrue();
    }

    @Test
    void a_consent_without_words_of_tomorrow_or_ending_before_it_began_is_refused() {
        assertThat(consents.give(amara, " ", Cast.TODAY, Optional.empty()))
                .isEqualTo(new Kept.Refused(Sentence.of("care.noWording")));
        assertThat(consents.give(amara, WORDS, Cast.TODAY.plusDays(1), Optional.empty()))
                .isEqualTo(new Kept.Refused(Sentence.of("care.notYet", Cast.TODAY.plusDays(1))));
        assertThat(consents.give(amara, WORDS, Cast.TODAY, Optional.of(Cast.TODAY.minusDays(1))))
                .isInstanceOf(Kept.Refused.class);
        assertThat(consents.of(amara.id())).isEmpty();
    }
}
