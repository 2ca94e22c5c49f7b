package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.pairwright.pairing.PairingFixture.TODAY;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;

/** What she says of single pairs. */
class PinsAndBansTest {
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
    void a_ban_takes_the_place_of_a_pin_and_keeps_its_note() {
        house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.kenji.id(), "");
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "a quarrel");
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id()))
                .extracting(PinBan::mentee, PinBan::mentor, PinBan::kind, PinBan::note)
                .containsExactly(tuple(house.amara.id(), house.kenji.id(), PinBan.Kind.BAN, "a quarrel"));
    }

    @Test
    void what_was_said_can_be_lifted_and_the_lifting_undone() {
        house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.kenji.id(), "");
        var step = house.pinsAndBans
                .lift(house.program.id(), house.amara.id(), house.kenji.id())
                .orElseThrow();
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id())).isEmpty();
        house.desk.journal.undo(step, PairingFixture.what());
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id())).hasSize(1);
        assertThat(house.pinsAndBans.lift(house.program.id(), house.liam.id(), house.kenji.id()))
                .as("nothing was said of these two")
                .isEmpty();
    }

    @Test
    void two_who_are_a_pair_already_cannot_be_pinned() {
        house.pairs.confirm(house.runOf(proposed(house.amara, house.kenji)), TODAY);
        var said = house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.kenji.id(), "");
        assertThat(ENGLISH.say(((PinsAndBans.Said.Refused) said).why()))
                .isEqualTo("Amara Okafor and Kenji Watanabe cannot be pinned: they are a pair already, or one of them"
                        + " declined.");
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id())).isEmpty();
    }

    @Test
    void a_pin_against_a_rule_is_refused_with_the_name_of_the_rule() {
        house.criteria(
                house.criterion(new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        var said = house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.sofia.id(), "");
        assertThat(ENGLISH.say(((PinsAndBans.Said.Refused) said).why()))
                .isEqualTo("Amara Okafor and Sofía Marín cannot be pinned: the rule “Same department” (must not)"
                        + " forbids it.");
        assertThat(house.desk.pinsAndBans.ofProgram(house.program.id())).isEmpty();
        assertThat(house.pinsAndBans.pin(house.program.id(), house.amara.id(), house.kenji.id(), ""))
                .isInstanceOf(PinsAndBans.Said.Done.class);
    }
}
