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
import org.pairwright.pairing.RankedCandidate.Standing;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;

/** The mentors for one mentee. */
class CandidatesTest {
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
        var ranking =
                house.candidates.ofMentor(house.program.id(), house.sofia.id()).orElseThrow();
        assertThat(ranking.mentored()).isFalse();
        assertThat(ranking.whom().name()).isEqualTo("Sofía Marín");
        assertThat(ranking.candidates())
                .extracting(one -> one.person().name(), RankedCandidate::standing, RankedCandidate::score)
                .containsExactly(tuple("Amara Okafor", Standing.OPEN, 0), tuple("Liam O’Connell", Standing.FULL, 100));
    }

    private List<RankedCandidate> mentorsFor(Participant mentee) {
        return house.candidates
                .ofMentee(house.program.id(), mentee.id())
                .orElseThrow()
                .candidates();
    }
}
