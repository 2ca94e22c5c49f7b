package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.repair.Brings;
import org.pairwright.matching.repair.Repair;
import org.pairwright.pairing.edit.Mending;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.question.Questions;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;

/** A match that was changed edit by edit and kept is as good as one made anew from the desk. */
class KeptEditsTest {
    private static final List<String> SKILLS = List.of("Budgeting", "Excel", "Coaching", "Writing", "Planning");
    private static final int EDITS = 30;

    @TempDir
    private Path folder;

    @Test
    void after_every_pin_ban_lift_and_place_given_the_run_is_that_of_the_desk() {
        long seed = 20261122;
        var dice = new Random(seed);
        try (var house = new PairingFixture(folder)) {
            house.criteria();
            fill(house, dice);
            long program = house.program.id();
            var settings = Settings.of(Aim.EVERYONE);
            var mending = new Mending(
                    house.stores,
                    house.desk.journal,
                    new Mending.Acts(house.criteria, house.pinsAndBans, house.settings));
            var open = new Questions(house.stores, DeskFixture.CLOCK).open(program, settings, Progress.UNWATCHED);
            for (int at = 0; at < EDITS; at++) {
                edit(house, mending, open, dice);
                var kept = house.runs
                        .keep(program, open, settings, Progress.UNWATCHED)
                        .orElseThrow(() -> new AssertionError("not the problem of the desk, seed " + seed))
                        .run();
                var anew = Matcher.match(house.runs.problem(program, settings), Progress.UNWATCHED);
                assertThat(kept.proposal().certificate().totalPoints())
                        .as("edit %s, seed %s", at, seed)
                        .isEqualTo(anew.certificate().totalPoints());
                assertThat(kept.proposal().certificate().unmetNeeds())
                        .isEqualTo(anew.certificate().unmetNeeds());
                assertThat(house.runs.freshness(kept)).isInstanceOf(Freshness.Fresh.class);
            }
        }
    }

    private static void edit(PairingFixture house, Mending mending, OpenQuestions open, Random dice) {
        long program = house.program.id();
        var pairs = open.pairs();
        var pair = pairs.get(dice.nextInt(pairs.size()));
        var said = house.desk.pinsAndBans.ofProgram(program);
        switch (dice.nextInt(4)) {
            case 0 -> {
                house.pinsAndBans.pin(program, pair.mentee(), pair.mentor(), "");
                change(open, new Edit.Pin(pair.mentee(), pair.mentor()));
            }
            case 1 -> {
                house.pinsAndBans.ban(program, pair.mentee(), pair.mentor(), "a quarrel");
                change(open, new Edit.Ban(pair.mentee(), pair.mentor()));
            }
            case 2 -> {
                if (!said.isEmpty()) {
                    var one = said.get(dice.nextInt(said.size()));
                    house.pinsAndBans.lift(program, one.mentee(), one.mentor());
                    change(open, new Edit.Lift(one.mentee(), one.mentor()));
                }
            }
            default -> {
                Repair more = new Repair.MorePlaces(
                        pair.mentor(), 1, new Brings(1, List.of(), List.of()), PairingFixture.what());
                mending.make(program, more);
                var edits = Mending.edits(List.of(more), open.match().problem()).orElseThrow();
                assertThat(open.change(edits, Progress.UNWATCHED)).isTrue();
            }
        }
    }

    private static void change(OpenQuestions open, Edit edit) {
        assertThat(open.change(List.of(edit), Progress.UNWATCHED))
                .as("%s", edit)
                .isTrue();
    }

    /** More mentees than places, so that somebody is left out and every edit moves somebody. */
    private static void fill(PairingFixture house, Random dice) {
        for (int at = 0; at < 24; at++) {
            var person = house.person(Cast.person("Mentee " + at, "Okafor", "Nairobi", "Finance", 1 + dice.nextInt(5)));
            house.save(Cast.mentee(person, house.program.id(), one(dice), one(dice)));
        }
        for (int at = 0; at < 14; at++) {
            var person = house.person(Cast.person("Mentor " + at, "Marín", "Madrid", "Sales", 3 + dice.nextInt(5)));
            house.save(Cast.mentor(person, house.program.id(), 1 + dice.nextInt(2), one(dice), one(dice)));
        }
    }

    private static String one(Random dice) {
        return SKILLS.get(dice.nextInt(SKILLS.size()));
    }
}
