package org.pairwright.ui.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.proposal.unplaced.RepairLine;
import org.pairwright.ui.matching.proposal.unplaced.RepairsViewModel;

/** Those without a mentor, and the changes that place them at a click. */
class RepairsViewModelTest extends OnMatchingStage {
    private RepairsViewModel repairs;

    @BeforeEach
    void open() {
        repairs = stage.model.proposal().repairs();
    }

    @Test
    void one_more_place_is_given_at_a_click_matched_again_and_undone_at_once() {
        var kenji = stage.house.save(stage.house.kenji.withRole(Role.MENTOR, 1, 0));
        ingridWantsExcel();
        match();
        assertThat(unplaced()).hasSize(1);
        var line = line("Ask Kenji Watanabe for one more place");
        assertThat(line.words().stream().map(stage.messages::say))
                .allSatisfy(words -> assertThat(words).startsWith("One more place at Kenji Watanabe would place "));
        repairs.make(line);
        assertThat(stage.notice()).isEqualTo("Ask Kenji Watanabe for one more place: done, and matched again");
        assertThat(places(kenji)).isEqualTo(2);
        assertThat(unplaced()).isEmpty();
        stage.undo();
        assertThat(places(kenji)).isEqualTo(1);
        assertThat(unplaced()).hasSize(1);
    }

    @Test
    void a_rule_is_turned_off_at_a_click() {
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.Must()));
        match();
        assertThat(unplaced()).as("only Amara has a mentor in Finance").containsExactly("Liam O’Connell");
        repairs.make(line("Turn off “Same department”"));
        assertThat(unplaced()).isEmpty();
        assertThat(stage.house.desk.criteria.ofProgram(stage.house.program.id()))
                .extracting(one -> one.weight() instanceof Weight.Off)
                .containsExactly(false, true);
    }

    @Test
    void a_ban_is_lifted_at_a_click_and_what_helps_one_person_is_said_to_her_alone() {
        stage.house.pinsAndBans.ban(stage.house.program.id(), stage.house.liam.id(), stage.house.sofia.id(), "");
        stage.house.pinsAndBans.ban(stage.house.program.id(), stage.house.liam.id(), stage.house.kenji.id(), "");
        match();
        assertThat(unplaced()).containsExactly("Liam O’Connell");
        var forHer = new ArrayList<RepairLine>();
        repairs.lookFor(stage.house.liam.id(), forHer::addAll, _ -> {});
        assertThat(forHer)
                .extracting(line -> stage.messages.say(line.verb()))
                .containsExactly("Lift the ban", "Lift the ban");
        repairs.make(forHer.getFirst());
        assertThat(unplaced()).isEmpty();
        assertThat(stage.house.desk.pinsAndBans.ofProgram(stage.house.program.id()))
                .extracting(PinBan::kind)
                .containsExactly(PinBan.Kind.BAN);
    }

    @Test
    void whoever_takes_no_more_over_all_programs_is_named_and_not_asked_for_a_place() {
        takesOne(stage.house.save(stage.house.kenji.withRole(Role.MENTOR, 1, 0)));
        ingridWantsExcel();
        match();
        repairs.look();
        assertThat(repairs.linesProperty().get().orElseThrow())
                .extracting(
                        line -> stage.messages.say(line.words().getFirst()),
                        line -> line.changes().size())
                .containsExactly(
                        tuple("One more place at Sofía Marín would place Ingrid Lindqvist.", 1),
                        tuple(
                                "One more place would help at Kenji Watanabe too, who takes no more over all programs."
                                        + " Ask, and raise that number under People.",
                                0));
    }

    @Test
    void whoever_set_a_limit_in_the_meantime_is_not_given_a_place_behind_her_back() {
        var kenji = stage.house.save(stage.house.kenji.withRole(Role.MENTOR, 1, 0));
        ingridWantsExcel();
        match();
        var ask = line("Ask Kenji Watanabe for one more place");
        takesOne(kenji);
        repairs.make(ask);
        assertThat(stage.notice())
                .isEqualTo("Kenji Watanabe takes at most 1 over all programs. Raise that number under People first.");
        assertThat(places(kenji)).isEqualTo(1);
    }

    private void takesOne(Participant mentor) {
        var person = stage.house.desk.persons.find(mentor.person()).orElseThrow();
        stage.house.person(new Person(
                person.id(),
                person.uid(),
                person.name(),
                person.contact(),
                person.workplace(),
                person.leftOn(),
                OptionalInt.of(1),
                person.answers()));
    }

    private void ingridWantsExcel() {
        stage.house.save(Cast.mentee(stage.house.person(Cast.ingrid()), stage.house.program.id(), "Excel"));
    }

    private void match() {
        stage.model.run().arrive();
        stage.model.run().findMatches();
    }

    private RepairLine line(String verb) {
        repairs.look();
        return repairs.linesProperty().get().orElseThrow().stream()
                .filter(one -> stage.messages.say(one.verb()).equals(verb))
                .findFirst()
                .orElseThrow();
    }

    private List<String> unplaced() {
        return stage.model.proposal().linesProperty().get().unplaced().stream()
                .map(row -> row.mentee().name())
                .toList();
    }

    private int places(Participant mentor) {
        return stage.house.desk.participants.find(mentor.id()).orElseThrow().places();
    }
}
