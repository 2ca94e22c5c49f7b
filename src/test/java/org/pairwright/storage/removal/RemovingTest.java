package org.pairwright.storage.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.storage.generated.Tables.TABLE_DIGEST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.TracesOfAmara;
import org.pairwright.program.care.Removal;
import org.pairwright.program.care.SharedValue;
import org.pairwright.program.care.Trace;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Status;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.Undone;
import org.pairwright.storage.generated.DefaultSchema;
import org.pairwright.storage.rows.RowImage;
import org.pairwright.text.Sentence;

/** Who is removed is nowhere any more, and nobody else is touched. */
class RemovingTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.REMOVAL");
    private static final String STAND_IN = "Removed person";

    @TempDir
    Path folder;

    private TracesOfAmara traces;
    private DeskFixture desk;

    @BeforeEach
    void open() {
        open(folder);
    }

    private void open(Path place) {
        traces = new TracesOfAmara(place);
        desk = traces.running.desk;
    }

    @AfterEach
    void close() {
        traces.close();
    }

    @Test
    void nothing_of_her_stands_in_the_desk_written_out_as_a_script() {
        for (String trace : hers()) {
            assertThat(script()).containsIgnoringCase(trace);
        }
        remove(traces.amara.person());
        for (String trace : hers()) {
            assertThat(script()).doesNotContainIgnoringCase(trace);
        }
        assertThat(script()).contains("[removed]").doesNotContain("asked for a woman", "leads a budget round");
    }

    @Test
    void the_figures_of_her_pairs_stay_and_the_rest_of_them_is_empty() {
        var before = new RemovalStore(desk.database).heldOn(traces.amara.person());
        var removal = remove(traces.amara.person());
        var life = traces.running.life(traces.pair);
        assertThat(life.sessions()).extracting(Session::topic).containsOnly("");
        assertThat(life.sessions().stream()
                        .mapToInt(session -> session.minutes().orElse(0))
                        .sum())
                .isEqualTo(75);
        assertThat(life.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.description()).isEmpty());
        assertThat(life.state()).isEqualTo(PairState.ENDED);
        assertThat(life.closedOn()).contains(Cast.TODAY);
        for (Trace figure : List.of(Trace.PAIRS, Trace.SESSIONS, Trace.MINUTES, Trace.GOALS)) {
            assertThat(removal.count(figure)).isPositive().isEqualTo(before.get(figure));
        }
    }

    @Test
    void somebody_without_a_name_stands_in_for_her() {
        var uid = traces.person(traces.amara).uid();
        remove(traces.amara.person());
        var standIn = desk.persons.find(traces.amara.person()).orElseThrow();
        assertThat(standIn.name().full()).isEqualTo(STAND_IN);
        assertThat(standIn.removedOn()).contains(Cast.TODAY);
        assertThat(standIn.uid()).isNotEqualTo(uid);
        var participant = desk.participants.find(traces.amara.id()).orElseThrow();
        assertThat(participant.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(participant.answers().byField()).isEmpty();
    }

    @Test
    void who_is_in_no_pair_goes_altogether() {
        remove(traces.liam.person());
        assertThat(desk.persons.find(traces.liam.person())).isEmpty();
        assertThat(desk.participants.ofProgram(traces.running.program.id()))
                .doesNotContain(traces.liam)
                .hasSize(2);
        assertThat(script()).doesNotContain("O’Connell");
    }

    @Test
    void a_circle_without_members_goes_with_its_only_facilitator_and_one_of_two_goes_on_alone() {
        var alone = traces.running.circle("First budget", traces.liam);
        var first = traces.running.circle("Presenting", traces.liam, traces.kenji);
        var second = traces.running.circle("Languages", traces.kenji, traces.liam);
        assertThat(remove(traces.liam.person()).count(Trace.CIRCLES)).isEqualTo(3);
        assertThat(desk.circles.find(alone.id())).isEmpty();
        assertThat(desk.circles.find(first.id()).orElseThrow().facilitators()).containsExactly(traces.kenji.id());
        assertThat(desk.circles.find(second.id()).orElseThrow().facilitators()).containsExactly(traces.kenji.id());
    }

    @Test
    void a_circle_with_members_stays_countable_when_its_facilitator_goes() {
        var led = traces.running.circle("First budget", traces.kenji);
        traces.running.member(led, traces.liam, Cast.TODAY);
        remove(traces.kenji.person());
        assertThat(desk.circles.find(led.id()).orElseThrow().facilitators()).containsExactly(traces.kenji.id());
        assertThat(desk.pairs.ofProgram(traces.running.program.id()))
                .filteredOn(pair -> pair.circle().isPresent())
                .singleElement()
                .satisfies(pair -> assertThat(traces.running.life(pair).state()).isEqualTo(PairState.ENDED));
    }

    @Test
    void a_circle_that_was_handed_over_goes_back_to_who_met_its_members() {
        var led = traces.running.circle("First budget", traces.kenji);
        traces.running.member(led, traces.amara, Cast.TODAY);
        traces.write(step -> desk.circles.save(
                step, new Circle(led.id(), led.uid(), led.program(), led.topic(), List.of(traces.liam.id()), 3, 10)));
        remove(traces.liam.person());
        assertThat(desk.circles.find(led.id()).orElseThrow().facilitators()).containsExactly(traces.kenji.id());
    }

    @Test
    void others_stay_as_they_were() {
        var kenji = traces.person(traces.kenji);
        var place = desk.participants.find(traces.kenji.id());
        remove(traces.amara.person());
        assertThat(traces.person(traces.kenji)).isEqualTo(kenji);
        assertThat(desk.participants.find(traces.kenji.id())).isEqualTo(place);
        var liam = traces.person(traces.liam);
        assertThat(liam.workplace().manager().person()).isEmpty();
        assertThat(liam.workplace().manager().asWritten()).isEmpty();
        assertThat(liam.contact()).isEqualTo(Cast.liam().contact());
    }

    @Test
    void a_name_that_another_has_too_is_left_in_texts_and_the_proof_says_so() {
        var other = traces.write(step -> desk.persons.save(step, Cast.amara()));
        var removal = remove(traces.amara.person());
        assertThat(removal.shared()).containsExactlyInAnyOrder(SharedValue.NAME, SharedValue.EMAIL);
        assertThat(desk.persons.find(other.id())).contains(other);
        assertThat(script())
                .doesNotContain(TracesOfAmara.PHONE)
                .doesNotContain(TracesOfAmara.EMPLOYEE_ID)
                .contains("AMARA OKAFOR");
    }

    @Test
    void undo_of_what_touched_her_is_refused_and_changes_nothing() {
        remove(traces.amara.person());
        long number = desk.journal.number();
        var refused = 0;
        for (long step = 1; step <= number; step++) {
            var before = script();
            if (desk.journal.undo(step, DONE) instanceof Undone.Removed) {
                refused++;
                assertThat(script()).isEqualTo(before);
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void what_did_not_touch_her_can_still_be_taken_back() {
        var liam = desk.participants.find(traces.liam.id()).orElseThrow();
        traces.write(step -> desk.participants.save(step, liam.withStatus(Status.ON_HOLD)));
        long number = desk.journal.number();
        remove(traces.amara.person());
        assertThat(desk.journal.undo(number, DONE)).isInstanceOf(Undone.Whole.class);
        assertThat(desk.participants.find(traces.liam.id()).orElseThrow().status())
                .isEqualTo(liam.status());
    }

    @Test
    void the_step_says_that_somebody_was_removed_and_the_removal_is_kept() {
        var removal = remove(traces.amara.person());
        var step = desk.steps.latest(1).getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.REMOVAL);
        assertThat(new RemovalStore(desk.database).all()).containsExactly(removal);
        assertThat(removal.backups()).containsExactly("2026-11-01.backup");
        assertThat(removal.count(Trace.IMAGES)).isGreaterThan(10);
        assertThat(removal.count(Trace.PASSAGES)).isPositive();
    }

    @Test
    void the_digests_are_those_of_the_rows_that_are_left() {
        remove(traces.amara.person());
        assertThat(digests())
                .isNotEmpty()
                .allSatisfy((table, digest) -> assertThat(digest).as(table).isEqualTo(digestOf(table)));
    }

    @Test
    void neither_the_file_written_anew_nor_the_side_file_holds_a_letter_of_her() throws IOException {
        assertThat(filesHolding(TracesOfAmara.EMPLOYEE_ID)).isNotEmpty();
        remove(traces.amara.person());
        desk.database.becomesItself();
        for (String trace : hers()) {
            assertThat(filesHolding(trace)).as(trace).isEmpty();
        }
        assertThat(desk.database.sideFile().after(0)).isEmpty();
        desk.journal.record(StepKind.PEOPLE, DONE, step -> desk.persons.save(step, Cast.sofia()));
        assertThat(desk.database.sideFile().after(desk.journal.number() - 1)).hasSize(1);
        desk.close();
        try (var again = new DeskFixture(folder)) {
            assertThat(again.persons.all())
                    .extracting(person -> person.name().full())
                    .containsExactly(STAND_IN, "Kenji Watanabe", "Liam O’Connell", "Sofía Marín");
        }
        open(folder.resolve("other"));
    }

    @Test
    void what_is_lost_right_after_a_removal_comes_back_from_the_side_file() throws IOException {
        remove(traces.amara.person());
        long removed = desk.journal.number();
        desk.journal.record(StepKind.PEOPLE, DONE, step -> desk.persons.save(step, Cast.sofia()));
        assertThat(desk.database.sideFile().after(removed))
                .extracting(record -> record.step().no())
                .containsExactly(removed + 1);
    }

    private List<Path> filesHolding(String trace) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, trace))
                    .toList();
        }
    }

    private static boolean holds(Path file, String trace) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .contains(trace.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> hers() {
        return List.of(
                "Amara Okafor",
                "Okafor, Amara",
                TracesOfAmara.EMAIL,
                TracesOfAmara.PHONE,
                TracesOfAmara.EMPLOYEE_ID,
                TracesOfAmara.MAIDEN_NAME);
    }

    private Removal remove(long person) {
        return Removing.of(
                new PersonToRemove(person, STAND_IN, "[removed]", Cast.TODAY, List.of("2026-11-01.backup")),
                desk.journal,
                DONE);
    }

    private String script() {
        return plainLetters(desk.script());
    }

    /** H2 writes letters beyond ASCII as four hexadecimal digits. */
    private static String plainLetters(String script) {
        return Pattern.compile("\\\\([0-9a-f]{4})")
                .matcher(script)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    private Map<String, Long> digests() {
        return desk.database.reading().selectFrom(TABLE_DIGEST).fetchMap(TABLE_DIGEST.TABLE_NAME, TABLE_DIGEST.DIGEST);
    }

    private long digestOf(String table) {
        return desk.database.reading().selectFrom(DefaultSchema.DEFAULT_SCHEMA.getTable(table)).stream()
                .mapToLong(row -> RowImage.digest(table, RowImage.of(row)))
                .sum();
    }
}
