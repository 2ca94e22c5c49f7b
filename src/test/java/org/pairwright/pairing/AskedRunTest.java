package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.matching.Matcher;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** Runs for which she asked more than an aim. */
class AskedRunTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Settings MUCH = Settings.of(Aim.FAIR)
            .withBalance(100)
            .withChoices(1_000)
            .withLimits(List.of(new Limit(Limit.Side.MENTORS, BuiltIn.OFFERED, "excel", 1)))
            .withQuotas(List.of(new Quota(BuiltIn.SITE, 20)));

    @TempDir
    private Path folder;

    private PairingFixture house;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        house.criteria();
        new Choices(house.stores, house.desk.journal).rank(house.program.id(), house.liam.id(), house.kenji.id(), 1);
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.sofia.id(), "");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_run_is_kept_whole_and_running_it_again_gives_the_same_pairs_and_proof() {
        var run = run(MUCH);
        var kept = house.desk.runs.find(run.id()).orElseThrow();
        assertThat(kept.settings()).isEqualTo(MUCH);
        assertThat(kept.proposal()).isEqualTo(run.proposal());
        var again = Matcher.match(house.runs.problem(house.program.id(), kept.settings()), Progress.UNWATCHED);
        assertThat(again).isEqualTo(kept.proposal());
        assertThat(kept.proposal().account().orElseThrow().prices()).hasSize(1);
    }

    @Test
    void the_statement_says_what_was_kept() {
        assertThat(ENGLISH.say(run(MUCH).proposal().statement()))
                .contains("the same mentor was counted as 100 points less")
                .contains("The limit of groups was kept.")
                .contains("At least 20 % of the pairs differ in site");
    }

    @Test
    void limits_that_cross_are_named_before_the_run() {
        var crossing = Settings.of(Aim.EVERYONE)
                .withLimits(List.of(
                        new Limit(Limit.Side.MENTEES, BuiltIn.WANTED, "Budgeting", 1),
                        new Limit(Limit.Side.MENTEES, BuiltIn.WANTED, "Law", 1)));
        house.save(Cast.mentee(
                house.person(Cast.person("Priya", "Nair", "Osaka", "Finance", 3)), house.program.id(), "Law"));
        house.save(Cast.mentee(
                house.person(Cast.person("Mei", "Lin", "Osaka", "Finance", 3)),
                house.program.id(),
                "Law",
                "Budgeting"));
        assertThat(house.runs.readiness(house.program.id(), crossing).obstacles().stream()
                        .map(ENGLISH::say))
                .singleElement()
                .asString()
                .startsWith("The limits for Budgeting (mentees,")
                .contains("cross");
    }

    private Run run(Settings settings) {
        var outcome = house.runs.run(house.program.id(), settings, Progress.UNWATCHED);
        return ((MatchingOutcome.Found) outcome).run();
    }
}
