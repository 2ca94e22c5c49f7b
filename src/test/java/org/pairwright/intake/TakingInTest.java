package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.review.FieldChange;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.taking.IntakeResult;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.Undone;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class TakingInTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final String HEADERS = "Name,E-mail,Role,Site,Manager,Offers,Wants,Places,Status\n";
    private static final String THREE = HEADERS + """
            Amara Okafor,amara@example.org,Mentee,Lisbon,Ingrid Lindqvist,,Budgeting,,
            Kenji Watanabe,kenji@example.org,Mentor,Osaka,ingrid@example.org,Coaching,,,Waiting
            Ingrid Lindqvist,ingrid@example.org,Both,Oslo,,Law,Excel,3,
            """;

    @TempDir
    private Path folder;

    private DeskFixture desk;
    private TakingIn takingIn;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder.resolve("desk"));
        takingIn = new TakingIn(desk.database, desk.journal);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_file_is_taken_in_as_one_step_with_a_new_program() throws Exception {
        var result = confirm(csv(THREE), IntakeTarget.of(Cast.leadership()));

        assertThat(result.counts()).isEqualTo(new IntakeCounts(3, 0, 0, 0, 0, 0));
        assertThat(result.step()).hasValue(1);
        assertThat(desk.steps.latest(5))
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.IMPORT))
                .satisfies(step -> assertThat(ENGLISH.say(step.sentence()))
                        .isEqualTo("Imported people.csv: 3 new people, nobody changed, in Leadership 2026"));
        assertThat(ENGLISH.say(result.sentence())).isEqualTo("3 new people and no changes in Leadership 2026.");
        assertThat(desk.programs.all()).hasSize(1);
    }

    @Test
    void people_are_confirmed_unless_a_column_says_otherwise_and_have_the_usual_places() throws Exception {
        var program = confirm(csv(THREE), IntakeTarget.of(Cast.leadership())).program();

        assertThat(participant(program, "amara")).satisfies(amara -> {
            assertThat(amara.status()).isEqualTo(Status.CONFIRMED);
            assertThat(amara.role()).isEqualTo(Role.MENTEE);
            assertThat(amara.places()).isZero();
            assertThat(amara.mentorsNeeded()).isEqualTo(1);
            assertThat(amara.appliedOn()).isEqualTo(Cast.TODAY);
        });
        assertThat(participant(program, "kenji")).satisfies(kenji -> {
            assertThat(kenji.status()).isEqualTo(Status.WAITING);
            assertThat(kenji.places()).isEqualTo(1);
            assertThat(kenji.mentorsNeeded()).isZero();
        });
        assertThat(participant(program, "ingrid").places()).isEqualTo(3);
    }

    @Test
    void managers_are_linked_by_name_or_e_mail() throws Exception {
        confirm(csv(THREE), IntakeTarget.of(Cast.leadership()));

        long ingrid = person("ingrid").id();
        assertThat(person("amara").workplace().manager().person()).hasValue(ingrid);
        assertThat(person("kenji").workplace().manager().person()).hasValue(ingrid);
    }

    @Test
    void a_manager_whose_name_several_have_is_not_linked_and_that_is_said() throws Exception {
        var result = confirm(csv(HEADERS + """
                        Amara Okafor,amara@example.org,Mentee,Lisbon,Mei Chen,,Budgeting,,
                        Mei Chen,mei@example.org,Mentor,Toronto,,Law,,1,
                        Mei Chen,mei.chen@example.org,Mentor,Osaka,,Law,,1,
                        """), IntakeTarget.of(Cast.leadership()));

        assertThat(person("amara").workplace().manager().person()).isEmpty();
        assertThat(result.notes())
                .extracting(ENGLISH::say)
                .containsExactly("Several people are called Mei Chen, so one person is not linked to that manager.");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_leaves_no_step() throws Exception {
        var file = csv(THREE);
        var program = confirm(file, IntakeTarget.of(Cast.leadership())).program();

        var review = review(file, program);
        var again = takingIn.confirm(review, IntakeTarget.of(program), Progress.UNWATCHED);

        assertThat(takingIn.knows(review, program.id())).isTrue();
        assertThat(again.counts()).isEqualTo(new IntakeCounts(0, 0, 3, 0, 0, 0));
        assertThat(again.step()).isEmpty();
        assertThat(ENGLISH.say(again.sentence())).startsWith("Nothing changed");
        assertThat(desk.journal.number()).isEqualTo(1);
    }

    @Test
    void every_sample_taken_in_twice_changes_nothing() {
        for (var file : List.of(SampleFiles.SMALL, SampleFiles.REGIONAL, SampleFiles.RUNNING, SampleFiles.UNTIDY)) {
            var program = confirm(file, IntakeTarget.of(Cast.leadership())).program();
            long steps = desk.journal.number();
            var again = confirm(file, IntakeTarget.of(program));
            assertThat(again.counts().fresh() + again.counts().changed())
                    .as(file.toString())
                    .isZero();
            assertThat(desk.journal.number()).as(file.toString()).isEqualTo(steps);
        }
    }

    @Test
    void what_changed_is_shown_with_old_and_new_and_taken_in() throws Exception {
        var program = confirm(csv(THREE), IntakeTarget.of(Cast.leadership())).program();

        var review = review(csv(THREE.replace("Lisbon", "Porto").replace("Budgeting", "Excel; Law")), program);
        takingIn.confirm(review, IntakeTarget.of(program), Progress.UNWATCHED);

        assertThat(review.lines(ReviewLine.Changed.class))
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .containsExactly(
                                new FieldChange(IntakeField.SITE, "Lisbon", "Porto"),
                                new FieldChange(IntakeField.WANTED, "Budgeting", "Excel; Law")));
        assertThat(person("amara").workplace().site()).isEqualTo("Porto");
        assertThat(participant(program, "amara").answers().choices("wanted")).containsExactly("Excel", "Law");
    }

    @Test
    void somebody_of_another_program_is_the_same_person_here() throws Exception {
        confirm(csv(THREE), IntakeTarget.of(Cast.leadership()));
        var second = confirm(csv(THREE), IntakeTarget.of(Cast.leadership()));

        assertThat(second.counts().fresh()).isEqualTo(3);
        assertThat(desk.persons.all()).hasSize(3);
        assertThat(desk.participants.ofProgram(second.program().id())).hasSize(3);
    }

    @Test
    void two_rows_of_one_person_of_the_desk_are_merged_though_they_share_nothing() throws Exception {
        var headers = "Name,Staff no,E-mail,Role,Site\n";
        var program = confirm(
                        csv(headers + "Mei Chen,P7,mei@example.org,Mentor,Toronto\n"),
                        IntakeTarget.of(Cast.leadership()))
                .program();

        var review =
                review(csv(headers + "Mei Chen,P7,,Mentor,Osaka\nMei Chen,,mei@example.org,Mentor,Oslo\n"), program);
        takingIn.confirm(review, IntakeTarget.of(program), Progress.UNWATCHED);

        assertThat(review.counts()).isEqualTo(new IntakeCounts(0, 1, 0, 1, 0, 0));
        assertThat(person("mei").workplace().site()).isEqualTo("Oslo");
    }

    @Test
    void known_choices_are_kept_in_lists() throws Exception {
        var program = confirm(csv(THREE), IntakeTarget.of(Cast.leadership())).program();

        assertThat(desk.fields.ofProgram(program.id()))
                .filteredOn(field -> field.name().equals("offered"))
                .singleElement()
                .satisfies(field -> assertThat(field.list()).containsExactly("Coaching", "Law"));
    }

    @Test
    void a_cancelled_intake_leaves_nothing() {
        var review = Intake.review(
                List.of(SampleFiles.SMALL),
                IntakeOptions.usual(Cast.TODAY),
                takingIn.known(OptionalLong.empty()),
                Progress.UNWATCHED);

        assertThatThrownBy(() -> takingIn.confirm(review, IntakeTarget.of(Cast.leadership()), (done, total, doing) -> {
                    if (done > 0) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(desk.persons.all()).isEmpty();
        assertThat(desk.programs.all()).isEmpty();
        assertThat(desk.journal.number()).isZero();
    }

    @Test
    void an_intake_cancelled_while_it_is_being_written_leaves_nothing() throws Exception {
        var many = new StringBuilder(HEADERS);
        for (int n = 0; n < 1_200; n++) {
            many.append("Person %s,p%d@example.org,Mentee,Lisbon,,,Law,,%n".formatted((char) ('A' + n % 26), n));
        }
        var review = review(csv(many.toString()), Cast.leadership());

        assertThatThrownBy(() -> takingIn.confirm(review, IntakeTarget.of(Cast.leadership()), (_, _, doing) -> {
                    if (doing.key().startsWith("storage.")) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(desk.persons.all()).isEmpty();
        assertThat(desk.journal.number()).isZero();
        assertThat(takingIn.confirm(review, IntakeTarget.of(Cast.leadership()), Progress.UNWATCHED)
                        .counts()
                        .fresh())
                .isEqualTo(1_200);
    }

    @Test
    void an_intake_is_taken_back_as_a_whole() {
        var step = confirm(SampleFiles.RUNNING, IntakeTarget.of(Cast.leadership()))
                .step()
                .orElseThrow();

        var undone = desk.journal.undo(step, Sentence.of("intake.comparing"));

        assertThat(undone).isInstanceOf(Undone.class);
        assertThat(desk.persons.all()).isEmpty();
        assertThat(desk.programs.all()).isEmpty();
    }

    @Test
    void pairs_sessions_and_goals_come_with_their_people() {
        var result = confirm(SampleFiles.RUNNING, IntakeTarget.of(Cast.leadership()));
        long program = result.program().id();

        assertThat(result.notes()).isEmpty();
        assertThat(desk.pairs.ofProgram(program))
                .hasSize(result.running().pairs())
                .isNotEmpty();
        assertThat(desk.sessions.ofProgram(program))
                .hasSize(result.running().sessions())
                .isNotEmpty();
        assertThat(desk.goals.ofProgram(program))
                .hasSize(result.running().goals())
                .isNotEmpty();
        assertThat(desk.pairs.ofProgram(program))
                .allSatisfy(pair -> assertThat(desk.pairs.eventsOf(pair.id()))
                        .isSortedAccordingTo(Comparator.comparing(PairEvent::on))
                        .first()
                        .satisfies(event -> assertThat(event.kind()).isEqualTo(PairEvent.Kind.INVITED)));
    }

    @Test
    void whom_only_a_pair_list_names_is_taken_in_with_her_part_and_once() throws Exception {
        var pairs = """
                Mentor,Mentor e-mail,Mentee,Mentee e-mail
                Kenji Watanabe,kenji@example.org,Amara Okafor,amara@example.org
                Kenji Watanabe,kenji@example.org,Liam O’Connell,liam@example.org
                """;
        var first = confirm(csv(pairs), IntakeTarget.of(Cast.leadership()));

        assertThat(desk.persons.all()).hasSize(3);
        assertThat(participant(first.program(), "kenji").role()).isEqualTo(Role.MENTOR);
        assertThat(first.running().pairs()).isEqualTo(2);
        assertThat(first.notes())
                .extracting(ENGLISH::say)
                .containsExactly(
                        "3 people of the pair lists were not in the program and are taken in with the part that"
                                + " they play there: Amara Okafor, Kenji Watanabe, Liam O’Connell.");

        confirm(csv(pairs), IntakeTarget.of(first.program()));
        assertThat(desk.journal.number()).isEqualTo(1);
    }

    private IntakeResult confirm(Path file, IntakeTarget target) {
        return takingIn.confirm(review(file, target.program()), target, Progress.UNWATCHED);
    }

    private IntakeReview review(Path file, Program program) {
        var known = takingIn.known(program.id() == 0 ? OptionalLong.empty() : OptionalLong.of(program.id()));
        return Intake.review(List.of(file), IntakeOptions.usual(Cast.TODAY), known, Progress.UNWATCHED);
    }

    private Person person(String first) {
        return desk.persons.all().stream()
                .filter(one -> one.contact().email().startsWith(first))
                .findFirst()
                .orElseThrow();
    }

    private Participant participant(Program program, String first) {
        return desk.participants.ofProgram(program.id()).stream()
                .filter(one -> one.person() == person(first).id())
                .findFirst()
                .orElseThrow();
    }

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), content);
    }
}
