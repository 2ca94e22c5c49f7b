package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.command.Commands;
import org.pairwright.command.Terminal;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;

/** What cannot work is said with its cause and the nearest repair, by the engine and on the command line alike. */
class BadInputTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    /** @param asks what she types after {@code match} */
    record Trouble(String name, Consumer<PairingFixture> made, Settings settings, List<String> asks) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                trouble(
                        "no mentors",
                        house -> {
                            house.save(house.kenji.withStatus(Status.WAITING));
                            house.save(house.sofia.withStatus(Status.WAITING));
                        },
                        "There are no mentors in this run. Confirm at least one."),
                trouble(
                        "no mentees",
                        house -> {
                            house.save(house.amara.withStatus(Status.WAITING));
                            house.save(house.liam.withStatus(Status.WAITING));
                        },
                        "There are no mentees in this run. Confirm at least one."),
                trouble(
                        "no places",
                        house -> {
                            house.save(house.kenji.withRole(Role.MENTOR, 0, 0));
                            house.save(house.sofia.withRole(Role.MENTOR, 0, 0));
                        },
                        "No mentor has a place left. Give at least one mentor another place."),
                trouble(
                        "contradictory pins",
                        house -> {
                            pin(house, house.kenji);
                            pin(house, house.sofia);
                        },
                        "Amara Okafor is pinned to 2 mentors and needs 1. Take back a pin."),
                trouble(
                        "pinned and against a rule",
                        house -> {
                            pin(house, house.sofia);
                            house.criteria(house.criterion(
                                    new Comparison.Same(),
                                    BuiltIn.DEPARTMENT,
                                    BuiltIn.DEPARTMENT,
                                    new Weight.MustNot()));
                        },
                        "Amara Okafor and Sofía Marín are pinned, but a rule forbids the pair: “Same department” (must not)."
                                + " Take back the pin or change the rule."),
                trouble(
                        "a rule that forbids everybody",
                        house -> house.criteria(
                                house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, new Weight.Must())),
                        "The rule “Same site” (must) forbids every pair. Change it or turn it off."),
                trouble(
                        "a criterion on an empty field",
                        house -> house.criteria(house.criterion(new Comparison.Same(), "style", "style", Weight.HIGH)),
                        "No mentee has answered “style”, so “Same style” cannot tell pairs apart. Ask for the answers, or turn"
                                + " it off."),
                trouble(
                        "everybody stays out for a missing answer",
                        house -> house.criteria(new Criterion(
                                0,
                                house.program.id(),
                                1,
                                new Comparison.Same(),
                                "style",
                                "style",
                                Weight.HIGH,
                                MissingPolicy.STAYS_OUT)),
                        "4 people stay out because “Same style” needs an answer. Fill it in, or let a missing answer count"
                                + " otherwise."),
                Arguments.of(
                        new Trouble(
                                "a floor nobody reaches",
                                house -> house.criteria(house.criterion(
                                        new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, Weight.HIGH)),
                                Settings.of(Aim.EVERYONE).withFloor(90),
                                List.of("--floor", "90")),
                        "No pair reaches the lowest score of 90 that is asked for. The best one has 50: ask for that or less."),
                trouble(
                        "weights all off",
                        house -> house.criteria.save(
                                house.program.id(),
                                List.of(house.offersWhatIsWanted().withWeight(new Weight.Off())),
                                PairingFixture.what()),
                        "No criterion is in force. Give at least one a weight."),
                trouble(
                        "one person as both sides",
                        house -> {
                            Stream.of(house.liam, house.kenji, house.sofia)
                                    .forEach(one -> house.save(one.withStatus(Status.WAITING)));
                            house.save(house.amara.withRole(Role.BOTH, 1, 1));
                        },
                        "Amara Okafor is the only mentee and the only mentor in this run, and nobody is paired with herself."
                                + " Confirm somebody else."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void is_said_with_its_cause_and_the_nearest_repair(Trouble trouble, String sentence) {
        try (var house = new PairingFixture(folder.resolve("data"))) {
            house.criteria();
            trouble.made().accept(house);
            var readiness = house.runs.readiness(house.program.id(), trouble.settings());
            assertThat(Stream.concat(readiness.obstacles().stream(), readiness.warnings().stream())
                            .map(MESSAGES::say))
                    .as("the engine")
                    .contains(sentence);
        }
        int exit = run(trouble.asks());
        assertThat(said.toString()).as("the command line").contains(sentence);
        assertThat(exit).isIn(0, 1, 2);
    }

    private static Arguments trouble(String name, Consumer<PairingFixture> made, String sentence) {
        return Arguments.of(new Trouble(name, made, Settings.of(Aim.EVERYONE), List.of()), sentence);
    }

    /** Written past the checks of the window, as an older desk may have it. */
    private static void pin(PairingFixture house, Participant mentor) {
        house.desk.journal.record(
                StepKind.PIN_BAN,
                PairingFixture.what(),
                step -> house.desk.pinsAndBans.save(
                        step, new PinBan(0, house.program.id(), house.amara.id(), mentor.id(), PinBan.Kind.PIN, "")));
    }

    private int run(List<String> asks) {
        var terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), MESSAGES);
        var commands = new Commands(terminal, new Wiring(DeskFixture.CLOCK, MESSAGES)::acts, DeskFixture.CLOCK);
        var all = Stream.of(
                        Stream.of("match"),
                        asks.stream(),
                        Stream.of("--data", folder.resolve("data").toString()))
                .flatMap(one -> one)
                .toArray(String[]::new);
        return commands.run(all, where -> -1);
    }
}
