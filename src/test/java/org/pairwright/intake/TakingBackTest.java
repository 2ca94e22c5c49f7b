package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.History;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.people.Participant;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** An import taken back: at once, or weeks later when something was built on it. */
class TakingBackTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final String FOUR = """
            Name,E-mail,Role,Site,Manager
            Amara Okafor,amara@example.org,Mentee,Lisbon,Ingrid Lindqvist
            Kenji Watanabe,kenji@example.org,Mentor,Osaka,Ingrid Lindqvist
            Ingrid Lindqvist,ingrid@example.org,Mentor,Oslo,Kenji Watanabe
            Liam O’Connell,liam@example.org,Mentee,Dublin,Amara Okafor
            """;

    @TempDir
    private Path folder;

    private DeskFixture desk;
    private History history;
    private Program program;

    @BeforeEach
    void anImport() throws IOException {
        desk = new DeskFixture(folder.resolve("desk"));
        history = new History(desk.journal, desk.steps);
        var takingIn = new TakingIn(desk.database, desk.journal);
        var file = Files.writeString(folder.resolve("people.csv"), FOUR);
        var review = Intake.review(
                List.of(file),
                IntakeOptions.usual(Cast.TODAY),
                takingIn.known(OptionalLong.empty()),
                Progress.UNWATCHED);
        program = takingIn.confirm(review, IntakeTarget.of(Cast.leadership()), Progress.UNWATCHED)
                .program();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void people_who_report_to_each_other_are_all_linked_and_all_go() {
        assertThat(desk.persons.all())
                .allSatisfy(person ->
                        assertThat(person.workplace().manager().person()).isPresent());

        assertThat(ENGLISH.say(history.undo(1))).startsWith("Taken back: Imported people.csv");
        assertThat(desk.persons.all()).isEmpty();
        assertThat(desk.programs.all()).isEmpty();

        history.redo();
        assertThat(desk.persons.all()).hasSize(4);
    }

    @Test
    void what_was_built_on_it_is_named_and_nothing_is_changed() {
        pairUp();

        assertThat(ENGLISH.say(history.undo(1))).contains("builds on it: “Confirmed");
        assertThat(history.takeBack(1).part()).isTrue();
        assertThat(desk.persons.all()).hasSize(4);
    }

    @Test
    void what_nothing_was_built_on_can_still_be_taken_back() {
        pairUp();

        assertThat(ENGLISH.say(history.undoWhatCan(1)))
                .isEqualTo("Took back of “Imported people.csv: 4 new people, nobody changed, in Leadership 2026” what"
                        + " nothing was built on: 1 person is gone, 3 people stay (Kenji Watanabe, Ingrid Lindqvist,"
                        + " Amara Okafor).");
        assertThat(desk.persons.all()).hasSize(3);
        assertThat(desk.fields.ofProgram(program.id())).isNotEmpty();

        history.undo();
        assertThat(desk.persons.all()).hasSize(4);
    }

    @Test
    void who_was_changed_since_stays_as_she_is_now() {
        desk.journal.record(StepKind.PEOPLE, Sentence.of("words.StepKind.PEOPLE"), step -> {
            var liam = participant("liam");
            return desk.participants.save(step, liam.withStatus(org.pairwright.program.people.Status.ON_HOLD));
        });

        history.undoWhatCan(1);

        assertThat(desk.participants.ofProgram(program.id())).hasSize(1);
        assertThat(desk.persons.all())
                .as("Liam, Amara to whom he reports, and those to whom she reports")
                .hasSize(4);
    }

    private void pairUp() {
        desk.journal.record(
                StepKind.CONFIRM,
                Sentence.of("words.StepKind.CONFIRM"),
                step -> desk.pairs.saveAll(
                        step,
                        List.of(new Pair(
                                0,
                                UUID.randomUUID(),
                                program.id(),
                                participant("amara").id(),
                                participant("kenji").id(),
                                Pair.Origin.on(LocalDate.of(2026, 11, 20), OptionalInt.empty(), List.of()),
                                14,
                                program.endsOn(),
                                ""))));
    }

    private Participant participant(String email) {
        long person = desk.persons.all().stream()
                .filter(one -> one.contact().email().startsWith(email))
                .findFirst()
                .orElseThrow()
                .id();
        return desk.participants.ofProgram(program.id()).stream()
                .filter(one -> one.person() == person)
                .findFirst()
                .orElseThrow();
    }
}
