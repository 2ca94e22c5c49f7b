package org.pairwright.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class PeopleTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Sentence DONE = Sentence.of("enrolment.step.added", "somebody");

    @TempDir
    Path folder;

    private DeskFixture desk;
    private People people;
    private Program program;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
        people = new People(
                desk.journal,
                new PeopleStores(desk.persons, desk.participants, desk.pairs, desk.fields),
                DeskFixture.CLOCK);
        program = new Programs(desk.journal, desk.programs, desk.criteria).start(Cast.leadership());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void somebody_is_added_with_her_place_in_one_step() {
        var added = (Saving.Saved) people.add(program.id(), amara().with(BuiltIn.WANTED, "Budgeting; Negotiation"));
        assertThat(desk.persons.ofProgram(program.id()))
                .containsExactly(added.enrolled().person());
        var place = desk.participants.ofProgram(program.id()).getFirst();
        assertThat(place).isEqualTo(added.enrolled().participant());
        assertThat(place.appliedOn()).isEqualTo("2026-11-02");
        assertThat(place.answers().choices(BuiltIn.WANTED)).containsExactly("Budgeting", "Negotiation");
        assertThat(added.step()).isEqualTo(2);
        assertThat(lastStep()).isEqualTo("Added Amara Okafor");
    }

    @Test
    void a_first_name_alone_is_enough() {
        people.add(program.id(), Draft.blank().with(Draft.FIRST, "Ana"));
        assertThat(desk.persons.ofProgram(program.id()))
                .extracting(person -> person.name().full())
                .containsExactly("Ana");
    }

    @Test
    void a_form_without_name_and_with_a_wrong_address_says_both_and_saves_nothing() {
        var saving = people.add(program.id(), Draft.blank().with(Draft.EMAIL, "amara at example"));
        assertThat(problems(saving))
                .containsOnlyKeys(Draft.FIRST, Draft.EMAIL)
                .containsEntry(
                        Draft.EMAIL,
                        "“amara at example” is not an e-mail address. Write it like amara@example.org, or leave it"
                                + " empty.");
        assertThat(desk.persons.all()).isEmpty();
    }

    @Test
    void the_address_of_somebody_else_names_her() {
        people.add(program.id(), amara());
        var saving = people.add(program.id(), amara().with(Draft.FIRST, "Ama"));
        assertThat(problems(saving).get(Draft.EMAIL)).startsWith("Amara Okafor has this e-mail address already.");
    }

    @Test
    void whoever_is_known_from_another_program_joins_and_keeps_what_was_left_empty() {
        people.add(program.id(), amara().with(BuiltIn.SITE, "Nairobi").with(BuiltIn.LANGUAGES, "English, Igbo"));
        var next = new Programs(desk.journal, desk.programs, desk.criteria).start(Cast.leadership());
        people.add(next.id(), amara().with(BuiltIn.DEPARTMENT, "Finance"));
        var person = assertThat(desk.persons.all()).hasSize(1).first().actual();
        assertThat(person.workplace().site()).isEqualTo("Nairobi");
        assertThat(person.workplace().department()).isEqualTo("Finance");
        assertThat(person.answers().choices(BuiltIn.LANGUAGES)).containsExactly("English", "Igbo");
        assertThat(desk.participants.ofPerson(person.id())).hasSize(2);
    }

    @Test
    void person_and_place_are_edited_in_one_step() {
        var amara = enrol(Cast.amara(), Role.MENTEE);
        var draft = Draft.of(amara).withRole(Role.BOTH).with(Draft.PLACES, "2").with(BuiltIn.SITE, "Osaka");
        var saved = (Saving.Saved) people.edit(amara.participant().id(), draft);
        assertThat(desk.participants
                        .find(amara.participant().id())
                        .orElseThrow()
                        .places())
                .isEqualTo(2);
        assertThat(desk.persons
                        .find(amara.person().id())
                        .orElseThrow()
                        .workplace()
                        .site())
                .isEqualTo("Osaka");
        assertThat(lastStep()).isEqualTo("Edited Amara Okafor");
        desk.journal.undo(saved.step(), DONE);
        assertThat(desk.persons.find(amara.person().id())).contains(amara.person());
        assertThat(desk.participants.find(amara.participant().id())).contains(amara.participant());
    }

    @Test
    void saving_without_a_change_leaves_no_step() {
        var amara = enrol(Cast.amara(), Role.MENTEE);
        long before = desk.journal.number();
        assertThat(people.edit(amara.participant().id(), Draft.of(amara))).isInstanceOf(Saving.Unchanged.class);
        assertThat(desk.journal.number()).isEqualTo(before);
    }

    @Test
    void an_answer_that_was_not_touched_stays_to_the_letter() {
        var ingrid = enrol(
                Cast.ingrid().withAnswers(Cast.ingrid().answers().with(BuiltIn.LANGUAGES, Answer.Choices.of("a, b"))),
                Role.MENTOR);
        people.edit(ingrid.participant().id(), Draft.of(ingrid).with(BuiltIn.SITE, "Bergen"));
        assertThat(desk.persons
                        .find(ingrid.person().id())
                        .orElseThrow()
                        .answers()
                        .choices(BuiltIn.LANGUAGES))
                .containsExactly("a, b");
    }

    @Test
    void fewer_places_than_running_pairs_take_are_refused() {
        var kenji = enrol(Cast.kenji(), Role.MENTOR);
        pair(enrol(Cast.amara(), Role.MENTEE), kenji);
        pair(enrol(Cast.liam(), Role.MENTEE), kenji);
        assertThat(problems(
                        people.edit(kenji.participant().id(), Draft.of(kenji).with(Draft.PLACES, "1"))))
                .containsOnly(Map.entry(Draft.PLACES, "2 pairs are running. Write at least 2, or end a pair first."));
        assertThat(problems(
                        people.edit(kenji.participant().id(), Draft.of(kenji).withRole(Role.MENTEE))))
                .containsOnlyKeys(Draft.ROLE);
        assertThat(people.edit(kenji.participant().id(), Draft.of(kenji).with(Draft.PLACES, "2")))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void a_circle_takes_no_place_but_who_leads_one_stays_a_mentor() {
        var kenji = enrol(Cast.kenji(), Role.MENTOR);
        var circles = new DeskCircles(desk, program);
        var circle = circles.circle("First budget", kenji.participant());
        circles.member(circle, enrol(Cast.amara(), Role.MENTEE).participant(), Cast.TODAY);
        circles.member(circle, enrol(Cast.liam(), Role.MENTEE).participant(), Cast.TODAY);
        assertThat(problems(
                        people.edit(kenji.participant().id(), Draft.of(kenji).withRole(Role.MENTEE))))
                .containsOnlyKeys(Draft.ROLE);
        assertThat(people.edit(kenji.participant().id(), Draft.of(kenji).with(Draft.PLACES, "0")))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void places_below_none_or_in_words_and_a_level_in_words_are_refused() {
        var kenji = enrol(Cast.kenji(), Role.MENTOR);
        var draft = Draft.of(kenji).with(Draft.PLACES, "-1").with(BuiltIn.LEVEL, "senior");
        assertThat(problems(people.edit(kenji.participant().id(), draft)))
                .containsOnlyKeys(Draft.PLACES, BuiltIn.LEVEL);
        assertThat(problems(
                        people.edit(kenji.participant().id(), Draft.of(kenji).with(Draft.PLACES, "lots"))))
                .containsEntry(Draft.PLACES, "“lots” is not a number of people. Write a whole number, 0 or more.");
    }

    @Test
    void a_manager_is_found_by_her_name_and_nobody_manages_herself() {
        var ingrid = enrol(Cast.ingrid(), Role.MENTOR);
        var amara = enrol(Cast.amara(), Role.MENTEE);
        people.edit(amara.participant().id(), Draft.of(amara).with(BuiltIn.MANAGER, "ingrid lindqvist"));
        assertThat(desk.persons
                        .find(amara.person().id())
                        .orElseThrow()
                        .workplace()
                        .manager()
                        .person())
                .isEqualTo(OptionalLong.of(ingrid.person().id()));
        assertThat(problems(
                        people.edit(amara.participant().id(), Draft.of(amara).with(BuiltIn.MANAGER, "Amara Okafor"))))
                .containsOnlyKeys(BuiltIn.MANAGER);
    }

    @Test
    void an_own_question_takes_an_answer_of_its_kind_only() {
        var since = new ProfileField(
                0,
                UUID.randomUUID(),
                OptionalLong.of(program.id()),
                "here since",
                "Here since",
                BelongsTo.PARTICIPANT,
                AskedOf.EVERYONE,
                FieldKind.DATE,
                List.of(),
                false,
                1);
        desk.journal.record(StepKind.PROGRAM, DONE, step -> desk.fields.saveAll(step, List.of(since)));
        var amara = enrol(Cast.amara(), Role.MENTEE);
        assertThat(problems(
                        people.edit(amara.participant().id(), Draft.of(amara).with("here since", "long ago"))))
                .containsEntry("here since", "“long ago” is not a date. Write it like 2026-11-30.");
        people.edit(amara.participant().id(), Draft.of(amara).with("here since", "2020-02-01"));
        assertThat(desk.participants
                        .find(amara.participant().id())
                        .orElseThrow()
                        .answers()
                        .to("here since"))
                .contains(new Answer.Day(java.time.LocalDate.of(2020, 2, 1)));
    }

    @Test
    void many_get_a_status_in_one_step_that_counts_only_those_who_had_another() {
        var amara = enrol(Cast.amara(), Role.MENTEE);
        var liam = enrol(Cast.liam(), Role.MENTEE);
        var kenji = enrol(Cast.kenji(), Role.MENTOR);
        var all = List.of(
                amara.participant().id(),
                liam.participant().id(),
                kenji.participant().id());
        people.setStatus(List.of(liam.participant().id()), Status.WAITING);
        assertThat(lastStep()).isEqualTo("Set Liam O’Connell to Waiting");
        var done = people.setStatus(all, Status.WAITING);
        assertThat(done.changed()).isEqualTo(2);
        assertThat(lastStep()).isEqualTo("Set 2 people to Waiting");
        assertThat(people.setStatus(all, Status.WAITING)).isEqualTo(new StatusSet(0, 0));
        people.withdraw(all);
        assertThat(lastStep()).isEqualTo("Withdrew 3 people");
        assertThat(desk.participants.ofProgram(program.id()))
                .extracting(Participant::status)
                .containsOnly(Status.WITHDRAWN);
    }

    private static Draft amara() {
        return Draft.blank()
                .with(Draft.FIRST, "Amara")
                .with(Draft.LAST, "Okafor")
                .with(Draft.EMAIL, "amara.okafor@example.org");
    }

    private Enrolled enrol(Person person, Role role) {
        return desk.journal.record(StepKind.PEOPLE, DONE, step -> {
            var stored = desk.persons.save(step, person);
            var place = role.mentors()
                    ? Cast.mentor(stored.id(), program.id(), 3, "Budgeting")
                    : Cast.mentee(stored.id(), program.id(), "Budgeting");
            return new Enrolled(stored, desk.participants.save(step, place));
        });
    }

    private void pair(Enrolled mentee, Enrolled mentor) {
        desk.journal.record(StepKind.PAIR, DONE, step -> {
            var pair = desk.pairs.save(
                    step,
                    new Pair(
                            0,
                            UUID.randomUUID(),
                            program.id(),
                            mentee.participant().id(),
                            mentor.participant().id(),
                            Pair.Origin.on(Cast.TODAY, OptionalInt.of(80), List.of()),
                            Program.MONTHLY,
                            program.endsOn(),
                            ""));
            return desk.pairs.add(step, new PairEvent(0, pair.id(), Cast.TODAY, PairEvent.Kind.STARTED, ""));
        });
    }

    private String lastStep() {
        return MESSAGES.say(desk.steps.latest(1).getFirst().sentence());
    }

    private static Map<String, String> problems(Saving saving) {
        return Optional.of(saving)
                .filter(Saving.NotSaved.class::isInstance)
                .map(Saving.NotSaved.class::cast)
                .map(refused -> refused.problems().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, problem -> MESSAGES.say(problem.getValue()))))
                .orElse(Map.of());
    }
}
