package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.care.Concern;
import org.pairwright.program.care.Consent;
import org.pairwright.program.care.Removal;
import org.pairwright.program.care.SharedValue;
import org.pairwright.program.care.Trace;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.storage.removal.RemovalStore;
import org.pairwright.text.Sentence;

/** What people agreed to, what was said in confidence and who was removed comes back the same. */
class TrustStoresTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.CONSENT");

    @TempDir
    Path folder;

    private DeskFixture desk;
    private Program program;
    private Participant amara;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
        program = write(step -> desk.programs.save(step, Cast.leadership()));
        var person = write(step -> desk.persons.save(step, Cast.amara()));
        amara = write(step -> desk.participants.save(step, Cast.mentee(person.id(), program.id(), "Budgeting")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_newest_consent_comes_first() {
        var consents = new ConsentStore(desk.database);
        var first = write(step -> consents.save(step, given(Cast.TODAY.minusDays(9), Optional.empty())));
        var later = write(step -> consents.save(step, given(Cast.TODAY, Optional.of(Cast.TODAY.plusYears(1)))));
        var withdrawn = write(step -> consents.save(step, first.withdrawn(Cast.TODAY)));
        assertThat(consents.ofParticipant(amara.id())).containsExactly(later, withdrawn);
        assertThat(consents.ofProgram(program.id())).containsExactly(later, withdrawn);
    }

    @Test
    void who_leaves_the_desk_takes_consents_and_concerns_along() {
        var consents = new ConsentStore(desk.database);
        var concerns = new ConcernStore(desk.database);
        write(step -> consents.save(step, given(Cast.TODAY, Optional.empty())));
        write(step -> concerns.save(step, about(OptionalLong.of(amara.person()))));
        write(step -> {
            desk.participants.removeAll(step, List.of(amara.id()));
            desk.persons.removeAll(step, List.of(amara.person()));
            return step;
        });
        assertThat(consents.ofProgram(program.id())).isEmpty();
        assertThat(concerns.all()).isEmpty();
    }

    @Test
    void a_concern_and_a_removal() {
        var concerns = new ConcernStore(desk.database);
        var removals = new RemovalStore(desk.database);
        var concern = write(step -> concerns.save(step, about(OptionalLong.empty())));
        var removal = write(step -> RemovalStore.save(
                step, Removal.of(Cast.TODAY, Map.of(Trace.PAIRS, 2L), Set.of(SharedValue.NAME), List.of("a.backup"))));
        assertThat(concerns.all()).containsExactly(concern);
        assertThat(removals.all()).containsExactly(removal);
    }

    @Test
    void how_long_people_are_kept_and_that_one_was_removed() {
        var kept = write(step -> desk.programs.save(step, program.withRetention(OptionalInt.of(24))));
        assertThat(desk.programs.find(program.id())).contains(kept);
        assertThat(kept.retentionMonths()).hasValue(24);
        assertThat(desk.persons.find(amara.person()).orElseThrow().removedOn()).isEmpty();
    }

    private Consent given(LocalDate on, Optional<LocalDate> until) {
        return Consent.given(amara.id(), "My answers are kept for the program.", on, until);
    }

    private static Concern about(OptionalLong person) {
        return new Concern(0, UUID.randomUUID(), OptionalLong.empty(), person, Cast.TODAY, "c2VhbGVk");
    }

    private <T> T write(Function<OpenStep, T> work) {
        return desk.journal.record(StepKind.CONSENT, DONE, work);
    }
}
