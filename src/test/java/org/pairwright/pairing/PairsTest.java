package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.pairing.PairingFixture.TODAY;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;

/** A proposal becomes pairs here and nowhere else. */
class PairsTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

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
    void confirmed_pairs_are_active_and_keep_their_score_run_and_dates() {
        var run = house.runOf(proposed(house.amara, house.kenji), proposed(house.liam, house.sofia));
        assertThat(house.pairs.confirm(run, TODAY)).isInstanceOf(Confirmation.Confirmed.class);
        assertThat(lives()).hasSize(2).allSatisfy(life -> {
            assertThat(life.state()).isEqualTo(PairState.ACTIVE);
            assertThat(life.startedOn()).contains(TODAY);
            assertThat(life.pair().score()).hasValue(80);
            assertThat(life.pair().run()).hasValue(run.id());
            assertThat(life.pair().confirmedOn()).isEqualTo(TODAY);
            assertThat(life.pair().plannedEndOn()).isEqualTo(house.program.endsOn());
            assertThat(life.pair().rhythmDays()).isEqualTo(house.program.rhythmDays());
        });
    }

    @Test
    void a_pair_confirmed_before_the_program_starts_with_it() {
        var early = LocalDate.of(2026, 8, 20);
        house.pairs.confirm(house.runOf(proposed(house.amara, house.kenji)), early);
        assertThat(lives().getFirst().startedOn()).contains(house.program.startsOn());
    }

    @Test
    void all_are_taken_back_in_one_step() {
        var done = (Confirmation.Confirmed) house.pairs.confirm(
                house.runOf(proposed(house.amara, house.kenji), proposed(house.liam, house.sofia)), TODAY);
        house.desk.journal.undo(done.step(), PairingFixture.what());
        assertThat(lives()).isEmpty();
    }

    @Test
    void some_can_be_confirmed_and_the_others_later() {
        var first = proposed(house.amara, house.kenji);
        var second = proposed(house.liam, house.sofia);
        var run = house.runOf(first, second);
        house.pairs.confirm(run, List.of(first), TODAY);
        assertThat(house.runs.freshness(run))
                .isEqualTo(new Freshness.Confirmed(Set.of(new Couple(house.amara.id(), house.kenji.id()))));
        assertThat(house.pairs.confirm(run, List.of(second), TODAY)).isInstanceOf(Confirmation.Confirmed.class);
        assertThat(lives()).hasSize(2);
    }

    @Test
    void a_run_confirmed_twice_is_refused_and_names_the_pair() {
        var run = house.runOf(proposed(house.amara, house.kenji));
        house.pairs.confirm(run, TODAY);
        assertThat(refusals(house.pairs.confirm(run, TODAY)))
                .containsExactly("Amara Okafor and Kenji Watanabe: they are a pair already, or one of them declined");
        assertThat(lives()).hasSize(1);
    }

    @Test
    void who_does_not_take_part_any_more_is_named_and_nothing_is_half_done() {
        var run = house.runOf(proposed(house.amara, house.kenji), proposed(house.liam, house.sofia));
        house.save(house.liam.withStatus(Status.WITHDRAWN));
        assertThat(refusals(house.pairs.confirm(run, TODAY)))
                .containsExactly(
                        "Liam O’Connell and Sofía Marín: Liam O’Connell does not take part now (status: Withdrawn)");
        assertThat(lives()).isEmpty();
    }

    @Test
    void a_mentor_whose_places_are_gone_is_named() {
        var run = house.runOf(proposed(house.amara, house.sofia));
        house.pairs.confirm(house.runOf(proposed(house.liam, house.sofia)), TODAY);
        assertThat(refusals(house.pairs.confirm(run, TODAY)))
                .containsExactly("Amara Okafor and Sofía Marín: Sofía Marín has no place left");
    }

    @Test
    void a_mentee_who_has_enough_mentors_is_named() {
        var run = house.runOf(proposed(house.amara, house.sofia));
        house.pairs.confirm(house.runOf(proposed(house.amara, house.kenji)), TODAY);
        assertThat(refusals(house.pairs.confirm(run, TODAY)))
                .containsExactly("Amara Okafor and Sofía Marín: Amara Okafor has enough mentors now");
    }

    @Test
    void a_pair_banned_since_the_run_is_refused() {
        var run = house.runOf(proposed(house.amara, house.kenji));
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "a quarrel");
        assertThat(refusals(house.pairs.confirm(run, TODAY)))
                .containsExactly("Amara Okafor and Kenji Watanabe: this pair is banned");
    }

    @Test
    void a_pair_that_a_new_rule_forbids_is_refused_with_the_rule() {
        var run = house.runOf(proposed(house.amara, house.sofia));
        house.criteria(
                house.criterion(new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        assertThat(refusals(house.pairs.confirm(run, TODAY)))
                .containsExactly("Amara Okafor and Sofía Marín: the rule “Same department” (must not) forbids it");
    }

    @Test
    void a_run_says_what_changed_since() {
        var run = house.runOf(proposed(house.amara, house.kenji));
        assertThat(house.runs.freshness(run)).isEqualTo(new Freshness.Fresh());
        house.criteria();
        house.save(house.liam.withStatus(Status.WAITING));
        house.save(Cast.mentee(house.person(Cast.ingrid()), house.program.id(), "Excel"));
        house.save(house.sofia.withRole(house.sofia.role(), 3, 0));
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "");
        assertThat(((Freshness.Stale) house.runs.freshness(run))
                        .changes().stream().map(ENGLISH::say))
                .containsExactly(
                        "the criteria changed",
                        "one pin or ban changed",
                        "one person joined",
                        "one person is not there any more",
                        "one person changed");
    }

    private List<PairLife> lives() {
        return PairLife.ofAll(
                house.desk.pairs.ofProgram(house.program.id()),
                house.desk.pairs.eventsOfProgram(house.program.id()),
                List.of(),
                List.of());
    }

    private static List<String> refusals(Confirmation confirmation) {
        return ((Confirmation.Refused) confirmation)
                .pairs().stream().map(ENGLISH::say).toList();
    }
}
