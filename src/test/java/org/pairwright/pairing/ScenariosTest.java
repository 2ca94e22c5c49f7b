package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.History;
import org.pairwright.pairing.Scenarios.Kept;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A run gets a name, is looked at again, taken over whole or in part, and goes. */
class ScenariosTest {
    @TempDir
    private Path folder;

    private PairingFixture house;
    private Scenarios scenarios;
    private History history;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        house.criteria();
        scenarios = house.scenarios;
        history = new History(house.desk.journal, house.desk.steps);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_list_tells_what_came_of_each_run_the_newest_first() {
        var best = run(Aim.BEST);
        var everyone = run(Aim.EVERYONE);

        assertThat(listed()).extracting(Scenario::id).containsExactly(everyone.id(), best.id());
        assertThat(listed().getFirst().figures()).isEqualTo(Scenario.Figures.of(everyone.proposal()));
        assertThat(listed().getLast().aim()).isEqualTo(Aim.BEST);
        assertThat(listed()).allSatisfy(one -> assertThat(one.name()).isEmpty());
    }

    @Test
    void a_name_makes_a_run_a_scenario_and_the_step_can_be_taken_back() {
        var run = run(Aim.BEST);

        var kept = scenarios.name(only(), "  Best pairs ");

        assertThat(only().name()).contains("Best pairs");
        assertThat(scenarios.find(run.id()).orElseThrow().name()).contains("Best pairs");
        assertThat(scenarios.find(run.id()).orElseThrow().proposal()).isEqualTo(run.proposal());
        history.undo(((Kept.Done) kept).step());
        assertThat(only().name()).isEmpty();
    }

    @Test
    void a_name_is_asked_for_once_and_given_once() {
        run(Aim.BEST);
        run(Aim.FAIR);
        scenarios.name(listed().getFirst(), "Fair");

        assertThat(refusal(scenarios.name(listed().getLast(), " ")))
                .isEqualTo("A scenario needs a name. Write what is special about it, such as “Fair, without Finance”.");
        assertThat(refusal(scenarios.name(listed().getLast(), "FAIR")))
                .startsWith("There is a scenario “FAIR” already, made ")
                .endsWith("Choose another name.");
        assertThat(refusal(scenarios.name(listed().getLast(), "x".repeat(201))))
                .isEqualTo("The name has 201 characters; at most 200 fit.");
        assertThat(scenarios.name(listed().getFirst(), "fair")).as("its own").isInstanceOf(Kept.Done.class);
    }

    @Test
    void an_older_run_is_the_proposal_again_until_the_next_is_made() {
        var first = run(Aim.BEST);
        var second = run(Aim.FAIR);
        assertThat(shown()).isEqualTo(second.id());

        var kept = scenarios.adopt(listed().getLast());

        assertThat(shown()).isEqualTo(first.id());
        assertThat(refusal(scenarios.adopt(listed().getLast()))).startsWith("The proposal shows the run of ");
        history.undo(((Kept.Done) kept).step());
        assertThat(shown()).isEqualTo(second.id());
        scenarios.adopt(listed().getLast());
        assertThat(run(Aim.EVERYONE).id()).isEqualTo(shown());
    }

    @Test
    void a_removed_run_comes_back_with_all_its_pairs() {
        var run = run(Aim.BEST);
        var later = run(Aim.FAIR);

        var kept = scenarios.remove(listed().getFirst());

        assertThat(shown()).isEqualTo(run.id());
        assertThat(scenarios.find(later.id())).isEmpty();
        history.undo(((Kept.Done) kept).step());
        assertThat(scenarios.find(later.id()).orElseThrow().proposal()).isEqualTo(later.proposal());
    }

    @Test
    void a_run_of_which_pairs_were_made_stays() {
        var run = run(Aim.BEST);
        scenarios.name(only(), "Ours");
        scenarios.confirm(run, run.proposal().pairs(), PairingFixture.TODAY);

        assertThat(refusal(scenarios.remove(only())))
                .isEqualTo("Pairs were made of the scenario “Ours”, so it stays: it tells where they come from.");
        assertThat(listed()).hasSize(1);
    }

    @Test
    void parts_become_pins_together_or_not_at_all() {
        var run = house.runOf(proposed(house.amara, house.sofia), proposed(house.liam, house.kenji));

        var said = scenarios.pin(run, run.proposal().pairs(), "from the scenario “Best”");

        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id()))
                .extracting(PinBan::mentee)
                .containsExactlyInAnyOrder(house.amara.id(), house.liam.id());
        history.undo(((PinsAndBans.Said.Done) said).step());
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id())).isEmpty();
        house.pairs.confirm(run, List.of(run.proposal().pairs().getFirst()), PairingFixture.TODAY);
        var refused =
                (PinsAndBans.Said.Refused) scenarios.pin(run, run.proposal().pairs(), "");
        assertThat(say(refused.why())).startsWith("Amara Okafor and Sofía Marín cannot be pinned: ");
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id())).isEmpty();
    }

    @Test
    void parts_are_confirmed_after_the_same_checks_as_ever() {
        var run = house.runOf(proposed(house.amara, house.sofia), proposed(house.liam, house.sofia));

        var one = scenarios.confirm(run, run.proposal().pairs().subList(0, 1), PairingFixture.TODAY);
        var other = scenarios.confirm(run, run.proposal().pairs().subList(1, 2), PairingFixture.TODAY);

        assertThat(one).isInstanceOf(Confirmation.Confirmed.class);
        assertThat(((Confirmation.Refused) other).pairs())
                .singleElement()
                .satisfies(why -> assertThat(say(why)).contains("Sofía Marín has no place left"));
    }

    private Run run(Aim aim) {
        var outcome = house.runs.run(house.program.id(), Settings.of(aim), Progress.UNWATCHED);
        return ((MatchingOutcome.Found) outcome).run();
    }

    private List<Scenario> listed() {
        return scenarios.of(house.program.id());
    }

    private Scenario only() {
        assertThat(listed()).hasSize(1);
        return listed().getFirst();
    }

    private long shown() {
        long shown = house.runs.latest(house.program.id()).orElseThrow().id();
        assertThat(scenarios.shown(house.program.id())).hasValue(shown);
        return shown;
    }

    private static String refusal(Kept kept) {
        return say(((Kept.Refused) kept).why());
    }

    private static String say(Sentence sentence) {
        return new Messages(Locale.UK, ZoneOffset.UTC).say(sentence);
    }
}
