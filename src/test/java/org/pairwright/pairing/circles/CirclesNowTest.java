package org.pairwright.pairing.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.pairing.PairingFixture;

/** What is read of the circles of a program. */
class CirclesNowTest {
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
    void who_is_in_one_who_can_lead_and_what_is_wanted_is_read_at_once() {
        var desk = new DeskCircles(house.desk, house.program);
        desk.member(desk.circle("Budgeting", house.kenji, house.sofia), house.amara, Cast.TODAY);
        var now = CirclesNow.of(house.stores, house.program.id());
        assertThat(now.circles())
                .singleElement()
                .satisfies(one -> assertThat(one.members()).containsExactly("Amara Okafor"))
                .satisfies(one -> assertThat(one.facilitators()).containsExactly("Kenji Watanabe", "Sofía Marín"));
        assertThat(now.waiting()).isEqualTo(1);
        assertThat(now.topics().getFirst()).isEqualTo(new KnownTopic("Excel", 1, 1));
        assertThat(now.mentors()).extracting(CirclesNow.Mentor::name).containsExactly("Kenji Watanabe", "Sofía Marín");
    }
}
