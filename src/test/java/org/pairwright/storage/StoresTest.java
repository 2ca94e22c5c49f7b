package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Role;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Reason;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.storage.file.SchemaUpgrade;
import org.pairwright.storage.intake.ImportStore;
import org.pairwright.text.Sentence;

/** What is stored comes back the same. */
class StoresTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.PEOPLE");

    @TempDir
    Path folder;

    private DeskFixture desk;
    private Program program;
    private Participant amara;
    private Participant kenji;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
        program = write(step -> desk.programs.save(step, Cast.leadership()));
        var persons = write(step -> desk.persons.saveAll(step, List.of(Cast.amara(), Cast.kenji())));
        amara = write(step -> desk.participants.save(
                step, Cast.mentee(persons.getFirst().id(), program.id(), "Budgeting", "Negotiation")));
        kenji = write(step ->
                desk.participants.save(step, Cast.mentor(persons.getLast().id(), program.id(), 2, "Budgeting")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void programs_persons_and_participants() {
        assertThat(desk.programs.all()).containsExactly(program);
        assertThat(desk.programs.find(program.id())).contains(program);
        assertThat(desk.participants.ofProgram(program.id())).containsExactly(amara, kenji);
        assertThat(desk.persons.ofProgram(program.id()))
                .extracting(person -> person.name().full())
                .containsExactly("Amara Okafor", "Kenji Watanabe");
    }

    @Test
    void answers_of_every_kind() {
        var answers = new Answers(Map.of(
                "text", new Answer.Text("‘quoted’ \"text\"\n"),
                "amount", Answer.Amount.of(7),
                "fraction", new Answer.Amount(new java.math.BigDecimal("1.5")),
                "choices", Answer.Choices.of("a, b", "c"),
                "day", new Answer.Day(LocalDate.of(2026, 2, 28)),
                "yes", new Answer.YesNo(true)));
        write(step -> desk.participants.save(step, amara.withAnswers(answers)));
        assertThat(desk.participants.find(amara.id()).orElseThrow().answers()).isEqualTo(answers);
    }

    @Test
    void criteria_of_every_comparison_and_weight() {
        var comparisons = List.of(
                new Comparison.Covers(),
                new Comparison.Same(),
                new Comparison.Different(),
                new Comparison.InCommon(),
                new Comparison.Closest(3),
                new Comparison.GapWithin(-1, 2),
                new Comparison.HoursApart(4),
                new Comparison.Covers("alsoWanted"),
                new Comparison.CoversAtLevel(),
                new Comparison.HoursInCommon(3),
                new Comparison.SimilarText(),
                new Comparison.Scales(List.of("calm", "pace"), 4, false),
                new Comparison.ValueTable(
                        List.of(new Comparison.Cell("1", "2", 3), new Comparison.Cell("Nairobi", "Osaka", 0)), 4),
                new Comparison.ReportingLine(),
                new Comparison.MetBefore());
        var weights = List.of(Weight.HIGH, new Weight.Must(), new Weight.MustNot(), new Weight.Off());
        var criteria = new java.util.ArrayList<Criterion>();
        for (int i = 0; i < comparisons.size(); i++) {
            criteria.add(new Criterion(
                    0,
                    program.id(),
                    i,
                    comparisons.get(i),
                    "wanted",
                    "offered",
                    weights.get(i % weights.size()),
                    MissingPolicy.NEUTRAL));
        }
        var saved = write(step -> desk.criteria.replaceAll(step, program.id(), criteria));
        assertThat(desk.criteria.ofProgram(program.id())).isEqualTo(saved);
        assertThat(saved).extracting(Criterion::comparison).isEqualTo(comparisons);

        var fewer = List.of(saved.getLast(), saved.getFirst().withWeight(Weight.LOW));
        write(step -> desk.criteria.replaceAll(step, program.id(), fewer));
        assertThat(desk.criteria.ofProgram(program.id())).containsExactlyInAnyOrderElementsOf(fewer);
    }

    @Test
    void fields_pins_and_settings() {
        var field = new ProfileField(
                0,
                UUID.randomUUID(),
                OptionalLong.of(program.id()),
                "mood",
                "How are you?",
                BelongsTo.PARTICIPANT,
                AskedOf.MENTEE,
                FieldKind.ONE_CHOICE,
                List.of("well", "so, so"),
                true,
                1);
        var savedField =
                write(step -> desk.fields.saveAll(step, List.of(field))).getFirst();
        assertThat(desk.fields.ofProgram(program.id())).containsExactly(savedField);

        var pin = write(step -> desk.pinsAndBans.save(
                step, new PinBan(0, program.id(), amara.id(), kenji.id(), PinBan.Kind.PIN, "asked for")));
        assertThat(desk.pinsAndBans.ofProgram(program.id())).containsExactly(pin);

        write(step -> {
            desk.settings.write(step, "reports.folder", "here");
            return step;
        });
        write(step -> {
            desk.settings.write(step, "reports.folder", "there");
            return step;
        });
        assertThat(desk.settings.read("reports.folder")).contains("there");
    }

    @Test
    void a_run_with_its_proposal_and_certificate() {
        var reason = new Reason(7, Reason.Verdict.PARTLY, 500, 1000, Sentence.of("words.Role.MENTOR", "x", 3));
        var proposal = new Proposal(
                Aim.FAIR,
                10_000,
                List.of(new ProposedPair(amara.id(), kenji.id(), 8_500, 85, true, List.of(reason))),
                List.of(new Unplaced(amara.id(), 1, DONE, Optional.of(Sentence.of("words.Role.BOTH")))),
                new Certificate(
                        99,
                        10,
                        8_500,
                        1,
                        List.of(new Certificate.Price(kenji.id(), 12)),
                        List.of(new Certificate.Benefit(amara.id(), -99)),
                        List.of(new Certificate.Premium(amara.id(), kenji.id(), 3)),
                        Certificate.Beyond.NOTHING,
                        List.of(
                                new Certificate.Level(
                                        Certificate.Level.PLACED,
                                        List.of(new Certificate.Price(kenji.id(), 1)),
                                        List.of()),
                                new Certificate.Level(
                                        41, List.of(), List.of(new Certificate.Benefit(amara.id(), -1))))),
                DONE);
        var run = new Run(
                0,
                UUID.randomUUID(),
                program.id(),
                Optional.empty(),
                Instant.parse("2026-11-02T10:00:00Z"),
                Settings.of(Aim.FAIR)
                        .withBalance(20)
                        .withLimits(List.of(new Limit(Limit.Side.MENTEES, "site", "Osaka", 3))),
                List.of(new Criterion(
                        7,
                        program.id(),
                        0,
                        new Comparison.Covers(),
                        "wanted",
                        "offered",
                        Weight.HIGH,
                        MissingPolicy.NO_MATCH)),
                List.of(new PinBan(1, program.id(), amara.id(), kenji.id(), PinBan.Kind.PIN, "")),
                List.of(new PersonInRun(amara.id(), "Amara Okafor", Role.MENTEE, 0, 1, amara.answers())),
                proposal,
                "0.1.0");
        var saved = write(step -> desk.runs.save(step, run));
        assertThat(desk.runs.latest(program.id())).contains(saved);
        assertThat(desk.runs.find(saved.id())).contains(saved);
        assertThat(saved.proposal()).isEqualTo(proposal);
    }

    @Test
    void a_pair_with_its_events_sessions_and_goals() {
        var pair = write(step -> desk.pairs.save(
                step,
                new Pair(
                        0,
                        UUID.randomUUID(),
                        program.id(),
                        amara.id(),
                        kenji.id(),
                        Pair.Origin.on(Cast.TODAY, OptionalInt.of(85), List.of()),
                        30,
                        Cast.TODAY.plusMonths(6),
                        "")));
        var started = write(
                step -> desk.pairs.add(step, new PairEvent(0, pair.id(), Cast.TODAY, PairEvent.Kind.STARTED, "")));
        var session = write(step -> desk.sessions.save(
                step,
                new Session(
                        0,
                        UUID.randomUUID(),
                        pair.id(),
                        Cast.TODAY,
                        OptionalInt.of(45),
                        Session.Channel.VIDEO,
                        "First talk",
                        Optional.of(Cast.TODAY.plusDays(30)),
                        Session.MissedBy.NOBODY)));
        var goal = write(step -> desk.goals.save(
                step,
                new Goal(
                        0, UUID.randomUUID(), pair.id(), "Lead a budget round", Goal.Alignment.BOTH, Goal.State.OPEN)));
        assertThat(desk.pairs.ofProgram(program.id())).containsExactly(pair);
        assertThat(desk.pairs.eventsOf(pair.id())).containsExactly(started);
        assertThat(desk.pairs.eventsOfProgram(program.id())).containsExactly(started);
        assertThat(desk.sessions.ofProgram(program.id())).containsExactly(session);
        assertThat(desk.goals.ofPair(pair.id())).containsExactly(goal);
    }

    @Test
    void a_circle_and_the_pair_of_a_member() {
        var one = write(step ->
                desk.circles.save(step, Circle.of(program.id(), "First budget", List.of(kenji.id(), amara.id()))));
        var other = write(step -> desk.circles.save(
                step, Circle.of(program.id(), "Presenting", List.of(kenji.id())).withSize(2, 4)));
        assertThat(desk.circles.ofProgram(program.id())).containsExactly(one, other);
        assertThat(desk.circles.find(other.id())).contains(other);
        var pair = write(step -> desk.pairs.save(
                step,
                new Pair(
                        0,
                        UUID.randomUUID(),
                        program.id(),
                        amara.id(),
                        kenji.id(),
                        Pair.Origin.inCircle(other.id(), Cast.TODAY, 85, List.of()),
                        30,
                        Cast.TODAY.plusMonths(6),
                        "")));
        assertThat(desk.pairs.find(pair.id())).contains(pair);
        assertThat(pair.circle()).hasValue(other.id());
        write(step -> {
            desk.circles.removeAll(step, List.of(one.id()));
            return step;
        });
        assertThat(desk.circles.ofProgram(program.id())).containsExactly(other);
    }

    @Test
    void a_file_taken_in_is_known_by_its_digest() {
        write(step -> {
            desk.imports.save(step, new ImportStore.Imported(program.id(), "a.xlsx", "abc", "{}", "{}"));
            return step;
        });
        assertThat(desk.imports.knows(program.id(), "abc")).isTrue();
        assertThat(desk.imports.knows(program.id(), "abd")).isFalse();
    }

    @Test
    void every_numbered_script_of_the_folder_is_run() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/org/pairwright/storage"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(SchemaUpgrade.SCRIPTS);
        }
    }

    private <T> T write(Function<OpenStep, T> work) {
        return desk.journal.record(StepKind.PEOPLE, DONE, work);
    }
}
