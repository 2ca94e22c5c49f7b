package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.pairing.PairingFixture.TODAY;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;

/** Who is in a run, and with what. */
class RosterTest {
    @TempDir
    private Path folder;

    private PairingFixture house;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void only_the_confirmed_are_in_a_run() {
        house.save(house.liam.withStatus(Status.WAITING));
        house.save(house.kenji.withStatus(Status.ON_HOLD));
        assertThat(names(house.problem().mentees())).containsExactly("Amara Okafor");
        assertThat(names(house.problem().mentors())).containsExactly("Sofía Marín");
    }

    @Test
    void who_left_the_organisation_is_in_no_run() {
        var person = house.desk.persons.find(house.kenji.person()).orElseThrow();
        house.person(new Person(
                person.id(),
                person.uid(),
                person.name(),
                person.contact(),
                person.workplace(),
                Optional.of(TODAY),
                person.loadLimit(),
                person.answers()));
        assertThat(names(house.problem().mentors())).containsExactly("Sofía Marín");
    }

    @Test
    void a_person_takes_no_more_mentees_than_her_limit_over_all_programs() {
        var person = house.desk.persons.find(house.kenji.person()).orElseThrow();
        house.person(new Person(
                person.id(),
                person.uid(),
                person.name(),
                person.contact(),
                person.workplace(),
                Optional.empty(),
                OptionalInt.of(1),
                person.answers()));
        assertThat(house.problem().mentors().getFirst().count()).isEqualTo(1);
    }

    @Test
    void a_profile_has_the_answers_and_the_columns_of_the_person() {
        var amara = house.problem().mentees().getFirst().profile();
        assertThat(amara.to(BuiltIn.SITE)).contains(new Answer.Text("Nairobi"));
        assertThat(amara.to(BuiltIn.DEPARTMENT)).contains(new Answer.Text("Finance"));
        assertThat(amara.to(BuiltIn.LEVEL)).contains(Answer.Amount.of(3));
        assertThat(amara.choices(BuiltIn.LANGUAGES)).containsExactly("English");
        assertThat(amara.choices(BuiltIn.WANTED)).containsExactly("Budgeting", "Negotiation");
        assertThat(amara.to(BuiltIn.TIMEZONE)).as("not known is not answered").isEmpty();
    }

    @Test
    void the_chain_of_managers_is_followed_two_levels_up() {
        var ingrid = house.desk.persons.find(house.person(Cast.ingrid())).orElseThrow();
        var sofia = house.desk.persons.find(house.sofia.person()).orElseThrow();
        var amara = house.desk.persons.find(house.amara.person()).orElseThrow();
        house.person(Cast.reportingTo(sofia, ingrid));
        house.person(Cast.reportingTo(amara, sofia));
        assertThat(house.problem().mentees().getFirst().managers()).containsExactly(sofia.id(), ingrid.id());
    }

    @Test
    void a_running_pair_takes_a_place_and_a_need_and_the_two_have_met() {
        house.pairs.confirm(house.runOf(proposed(house.amara, house.kenji)), TODAY);
        var problem = house.problem();
        assertThat(names(problem.mentees())).containsExactly("Liam O’Connell");
        var kenji = problem.mentors().getFirst();
        assertThat(kenji.count()).isEqualTo(1);
        assertThat(kenji.metBefore()).containsExactly(house.amara.person());
    }

    @Test
    void an_ended_pair_gives_its_place_back() {
        confirmAndLetHappen(PairEvent.Kind.ENDED);
        assertThat(names(house.problem().mentees())).containsExactly("Amara Okafor", "Liam O’Connell");
        assertThat(house.problem().mentors().getFirst().count()).isEqualTo(2);
        assertThat(house.problem().terms().pinsAndBans()).isEmpty();
    }

    @Test
    void a_circle_takes_no_place_and_meets_one_need_however_many_lead_it() {
        house.save(house.amara.withRole(Role.MENTEE, 0, 2));
        var circles = new DeskCircles(house.desk, house.program);
        circles.member(circles.circle("First budget", house.kenji, house.sofia), house.amara, TODAY);
        var problem = house.problem();
        assertThat(problem.mentees()).extracting(Candidate::count).containsExactly(1, 1);
        assertThat(problem.mentors()).extracting(Candidate::count).containsExactly(2, 1);
        assertThat(problem.mentors().getFirst().metBefore()).containsExactly(house.amara.person());
        assertThat(problem.terms().pinsAndBans())
                .as("who meets her in a circle is not proposed to her as well")
                .extracting(PinBan::mentee, PinBan::mentor, PinBan::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(house.amara.id(), house.kenji.id(), PinBan.Kind.BAN),
                        org.assertj.core.groups.Tuple.tuple(house.amara.id(), house.sofia.id(), PinBan.Kind.BAN));
    }

    @Test
    void members_of_a_circle_are_within_no_limit_over_all_programs() {
        var person = house.desk.persons.find(house.kenji.person()).orElseThrow();
        house.person(new Person(
                person.id(),
                person.uid(),
                person.name(),
                person.contact(),
                person.workplace(),
                Optional.empty(),
                OptionalInt.of(1),
                person.answers()));
        var circles = new DeskCircles(house.desk, house.program);
        circles.member(circles.circle("First budget", house.kenji), house.amara, TODAY);
        assertThat(names(house.problem().mentors())).containsExactly("Kenji Watanabe", "Sofía Marín");
        assertThat(house.problem().mentors().getFirst().count()).isEqualTo(1);
    }

    @Test
    void a_declined_pair_is_not_proposed_again() {
        confirmAndLetHappen(PairEvent.Kind.DECLINED);
        assertThat(house.problem().terms().pinsAndBans())
                .extracting(PinBan::mentee, PinBan::mentor, PinBan::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(house.amara.id(), house.kenji.id(), PinBan.Kind.BAN));
    }

    @Test
    void who_is_both_stands_on_both_sides() {
        house.save(house.kenji.withRole(Role.BOTH, 2, 1));
        assertThat(names(house.problem().mentees())).contains("Kenji Watanabe");
        assertThat(names(house.problem().mentors())).contains("Kenji Watanabe");
    }

    private void confirmAndLetHappen(PairEvent.Kind kind) {
        house.pairs.confirm(house.runOf(proposed(house.amara, house.kenji)), TODAY);
        var pair = house.desk.pairs.ofProgram(house.program.id()).getFirst();
        house.desk.journal.record(
                org.pairwright.program.history.StepKind.PAIR,
                PairingFixture.what(),
                step -> house.desk.pairs.add(step, new PairEvent(0, pair.id(), TODAY, kind, "")));
    }

    private static List<String> names(List<Candidate> side) {
        return side.stream().map(Candidate::name).toList();
    }
}
