package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.pairwright.pairing.PairingFixture.TODAY;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.pairing.ranking.RankedCandidate;
import org.pairwright.pairing.ranking.RankedCandidate.Standing;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Reason;
import org.pairwright.program.proposal.Settings;

/** The mentors for one mentee. */
class CandidatesTest {
    private static final Settings PLAIN = Settings.of(Aim.EVERYONE);

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
    void the_possible_come_first_by_score_and_the_forbidden_last() {
        house.criteria(
                house.criterion(new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        assertThat(mentorsFor(house.amara))
                .extracting(
                        one -> one.person().name(),
                        RankedCandidate::standing,
                        RankedCandidate::score,
                        one -> one.person().places())
                .containsExactly(
                        tuple("Kenji Watanabe", Standing.OPEN, 100, 2), tuple("Sofía Marín", Standing.FORBIDDEN, 0, 1));
    }

    @Test
    void who_is_full_banned_or_paired_is_marked() {
        house.criteria();
        house.pairs.confirm(house.runOf(proposed(house.liam, house.sofia)), TODAY);
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "");
        assertThat(mentorsFor(house.amara))
                .extracting(one -> one.person().name(), RankedCandidate::standing)
                .containsExactly(tuple("Sofía Marín", Standing.FULL), tuple("Kenji Watanabe", Standing.BANNED));
        assertThat(mentorsFor(house.liam))
                .extracting(one -> one.person().name(), RankedCandidate::standing)
                .containsExactly(tuple("Kenji Watanabe", Standing.OPEN), tuple("Sofía Marín", Standing.KNOWN));
    }

    @Test
    void a_mentor_has_her_mentees_ranked_and_who_has_enough_mentors_is_marked() {
        house.criteria();
        house.pairs.confirm(house.runOf(proposed(house.liam, house.kenji)), TODAY);
        var ranking = house.candidates
                .ofMentor(house.program.id(), house.sofia.id(), PLAIN)
                .orElseThrow();
        assertThat(ranking.mentored()).isFalse();
        assertThat(ranking.whom().name()).isEqualTo("Sofía Marín");
        assertThat(ranking.candidates())
                .extracting(one -> one.person().name(), RankedCandidate::standing, RankedCandidate::score)
                .containsExactly(tuple("Amara Okafor", Standing.OPEN, 0), tuple("Liam O’Connell", Standing.FULL, 100));
    }

    @Test
    void choices_count_as_much_as_the_next_run_lets_them_with_each_side_for_half() {
        house.criteria();
        var choices = new Choices(house.stores, house.desk.journal);
        choices.rank(house.program.id(), house.amara.id(), house.sofia.id(), 4);
        choices.rank(house.program.id(), house.kenji.id(), house.liam.id(), 1);
        assertThat(mentorsFor(house.amara)).extracting(RankedCandidate::score).containsExactly(100, 0);
        var counted = PLAIN.withChoices(2_500);
        assertThat(mentorsFor(house.amara, counted))
                .extracting(one -> one.person().name(), RankedCandidate::score)
                .containsExactly(tuple("Kenji Watanabe", 50), tuple("Sofía Marín", 100 * 312 / 5_000));
        assertThat(mentorsFor(house.amara, counted).getLast().reasons())
                .extracting(Reason::points, Reason::most)
                .contains(tuple(312, 1_250));
    }

    @Test
    void who_would_rather_not_is_marked_on_both_sides_unless_she_pins_the_two() {
        house.criteria();
        new Choices(house.stores, house.desk.journal).avoid(house.program.id(), house.kenji.id(), house.amara.id());
        assertThat(mentorsFor(house.amara))
                .extracting(RankedCandidate::standing)
                .containsExactly(Standing.OPEN, Standing.AVOIDED);
        var mentees = house.candidates
                .ofMentor(house.program.id(), house.kenji.id(), PLAIN)
                .orElseThrow();
        assertThat(mentees.candidates())
                .extracting(RankedCandidate::standing)
                .containsExactly(Standing.OPEN, Standing.AVOIDED);
        house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.kenji.id(), "");
        assertThat(mentorsFor(house.amara))
                .extracting(RankedCandidate::standing)
                .containsExactly(Standing.OPEN, Standing.OPEN);
    }

    private List<RankedCandidate> mentorsFor(Participant mentee) {
        return mentorsFor(mentee, PLAIN);
    }

    private List<RankedCandidate> mentorsFor(Participant mentee, Settings asked) {
        return house.candidates
                .ofMentee(house.program.id(), mentee.id(), asked)
                .orElseThrow()
                .candidates();
    }
}
