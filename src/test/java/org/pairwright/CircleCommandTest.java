package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.command.Commands;
import org.pairwright.command.Terminal;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;

/** Circles on the command line, from the first to its members. */
class CircleCommandTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void people() throws Exception {
        var sheet = Files.write(
                folder.resolve("somebody.csv"),
                List.of(
                        "Name;Role;Wants;Offers",
                        "Kenji Watanabe;Mentor;;Budgeting",
                        "Sofía Marín;Mentor;;Negotiation",
                        "Amara Okafor;Mentee;Budgeting;",
                        "Liam Brown;Mentee;Budgeting;",
                        "Mei Chen;Mentee;Budgeting;"));
        assertThat(run("import", sheet)).isZero();
        lines();
    }

    @Test
    void a_circle_is_started_listed_filled_and_its_members_confirmed() {
        assertThat(run("circle", "list")).isZero();
        assertThat(lines())
                .containsExactly(
                        "There is no circle yet. Start one: pairwright circle add --topic TOPIC --facilitator NAME");
        var two = List.of("--facilitator", "kenji watanabe", "--facilitator", "Sofía Marín");
        assertThat(add("Budgeting", two, 2, 5)).isZero();
        assertThat(lines()).containsExactly("Started the circle “Budgeting”.");
        assertThat(run("circle", "fill")).isZero();
        assertThat(lines())
                .startsWith(
                        "3 people for one circle; nobody without a seat.",
                        "Budgeting: Amara Okafor, Liam Brown, Mei Chen")
                .hasSizeGreaterThan(2);
        assertThat(run("circle", "list")).isZero();
        assertThat(lines())
                .containsExactly("Budgeting: led by Kenji Watanabe, Sofía Marín; 2 to 5 members, nobody in it");
        assertThat(run("circle", "fill", "--confirm")).isZero();
        assertThat(lines()).endsWith("Confirmed 3 members.");
        assertThat(run("circle", "list")).isZero();
        assertThat(lines()).singleElement().asString().endsWith("3 in it: Amara Okafor, Liam Brown, Mei Chen");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void where_people_are_left_the_exit_code_says_so() {
        add("Budgeting", List.of("--facilitator", "Kenji Watanabe"), 1, 2);
        assertThat(run("circle", "fill")).isEqualTo(1);
        assertThat(lines()).contains("2 people for one circle; one person without a seat.");
    }

    @Test
    void what_stands_in_the_way_of_filling_is_said() {
        add("Budgeting", List.of("--facilitator", "Kenji Watanabe"), 9, 9);
        assertThat(run("circle", "fill")).isEqualTo(2);
        assertThat(said()).startsWith("‘Budgeting’ needs 9 more members, and only 3 people are left to be placed.");
    }

    @Test
    void what_cannot_be_costs_one_sentence() {
        var kenji = List.of("--facilitator", "Kenji Watanabe");
        assertThat(run("circle", "fill")).isEqualTo(2);
        assertThat(said()).startsWith("There is no circle yet.");
        assertThat(add("Budgeting", List.of("--facilitator", "Amara Okafor"), 1, 2))
                .isEqualTo(2);
        assertThat(said()).startsWith("Amara Okafor is no confirmed mentor in this program.");
        assertThat(add("Budgeting", List.of("--facilitator", "Nobody At All"), 1, 2))
                .isEqualTo(2);
        assertThat(said()).startsWith("Nobody is called “Nobody At All” in this program.");
        var three = Stream.concat(kenji.stream(), Stream.of("--facilitator", "A", "--facilitator", "B"))
                .toList();
        assertThat(add("Budgeting", three, 1, 2)).isEqualTo(2);
        assertThat(said()).startsWith("A circle is led by one or two mentors; 3 were named.");
        assertThat(add(" ", kenji, 1, 2)).isEqualTo(2);
        assertThat(said()).startsWith("A circle needs a topic.");
        assertThat(add("Budgeting", kenji, 5, 4)).isEqualTo(2);
        assertThat(said()).contains("5 to 4 is no such size");
        var twice = Stream.concat(kenji.stream(), kenji.stream()).toList();
        assertThat(add("Budgeting", twice, 1, 2)).isEqualTo(2);
        assertThat(said()).startsWith("Kenji Watanabe was named twice.");
        lines();
        assertThat(run("circle", "list")).isZero();
        assertThat(lines()).singleElement().asString().startsWith("There is no circle yet.");
    }

    @Test
    void a_topic_that_nobody_names_is_allowed_and_said_to_count_nowhere() {
        assertThat(add("First months as a manager", List.of("--facilitator", "Kenji Watanabe"), 1, 2))
                .isZero();
        assertThat(lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Nobody in this program wants or offers “First months as a manager” yet");
    }

    @Test
    void a_full_circle_takes_nobody_and_says_so() {
        add("Budgeting", List.of("--facilitator", "Kenji Watanabe"), 1, 1);
        assertThat(run("circle", "fill", "--confirm")).isEqualTo(1);
        assertThat(run("circle", "fill")).isEqualTo(2);
        assertThat(said()).startsWith("The circle is full. Raise a greatest size or add a circle.");
    }

    @Test
    void alone_it_says_what_can_be_done() {
        assertThat(run("circle")).isZero();
        assertThat(out.toString()).contains("add", "list", "fill", "Proposes members");
    }

    private int add(String topic, List<String> facilitators, int least, int most) {
        return run(Stream.of(
                        Stream.of("circle", "add", "--topic", topic),
                        facilitators.stream(),
                        Stream.of("--least", least, "--most", most))
                .flatMap(words -> words)
                .toArray());
    }

    private List<String> lines() {
        var said = out.toString().lines().toList();
        out.getBuffer().setLength(0);
        return said;
    }

    private String said() {
        var said = err.toString();
        err.getBuffer().setLength(0);
        return said;
    }

    private int run(Object... words) {
        var given = Stream.concat(Stream.of("--data", folder.resolve("data")), Stream.of(words))
                .map(String::valueOf)
                .toArray(String[]::new);
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), MESSAGES);
        var commands = new Commands(terminal, new Wiring(DeskFixture.CLOCK, MESSAGES)::acts, DeskFixture.CLOCK);
        return commands.run(given, _ -> 0);
    }
}
