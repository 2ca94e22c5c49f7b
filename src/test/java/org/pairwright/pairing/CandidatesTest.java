package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.pairwright.pairing.PairingFixture.TODAY;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.pairing.RankedMentor.Standing;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;

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
        assertThat(house.candidates.of(house.program.id(), house.amara.id()))
                .extracting(RankedMentor::name, RankedMentor::standing, RankedMentor::score, RankedMentor::placesLeft)
                .containsExactly(
                        tuple("Kenji Watanabe", Standing.OPEN, 100, 2), tuple("Sofía Marín", Standing.FORBIDDEN, 0, 1));
    }

    @Test
    void who_is_full_banned_or_paired_is_marked() {
        house.criteria();
        house.pairs.confirm(house.runOf(proposed(house.liam, house.sofia)), TODAY);
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "");
        assertThat(house.candidates.of(house.program.id(), house.amara.id()))
                .extracting(RankedMentor::name, RankedMentor::standing)
                .containsExactly(tuple("Sofía Marín", Standing.FULL), tuple("Kenji Watanabe", Standing.BANNED));
        assertThat(house.candidates.of(house.program.id(), house.liam.id()))
                .extracting(RankedMentor::name, RankedMentor::standing)
                .containsExactly(tuple("Kenji Watanabe", Standing.OPEN), tuple("Sofía Marín", Standing.KNOWN));
    }
}
