package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.command.Commands;
import org.pairwright.command.Terminal;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;

/** {@code match --audit}: what is written is added up here with nothing of ours, as somebody from outside would. */
class AuditCommandTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Path SMALL = Path.of("sample-data/small-program.xlsx");

    private static final int BALANCE = 700;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"best", "everyone", "fair"})
    void the_files_alone_prove_the_result(String aim) throws IOException {
        var audit = folder.resolve("new").resolve("audit");
        run("import", SMALL);
        assertThat(run("match", "--aim", aim, "--audit", audit)).isLessThan(2);
        assertThat(said.toString()).contains(audit.toString());

        var summary = JSON.std.mapFrom(Files.readString(audit.resolve("summary.json")));
        var scores = scores(audit);
        var pairs = rows(audit.resolve("pairs.csv"), "mentee_id,mentor_id,score,pinned");
        assertThat(pairs)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(
                                scores.getOrDefault(pair[0], Map.of()).get(pair[1]))
                        .isEqualTo(Long.parseLong(pair[2])));
        long total = pairs.stream().mapToLong(pair -> Long.parseLong(pair[2])).sum();
        assertThat(summary)
                .containsEntry("aim", aim)
                .containsEntry("proved", true)
                .containsEntry("placed", pairs.size())
                .containsEntry("total", (int) total)
                .containsEntry("lowest", (int) pairs.stream()
                        .mapToLong(pair -> Long.parseLong(pair[2]))
                        .min()
                        .orElseThrow());
        if (aim.equals("fair")) {
            new FairAudit(audit, summary).verify(scores, pairs);
        } else {
            assertThat(bound(audit, scores, number(summary, "least"), 0))
                    .isEqualTo(total - number(summary, "unplaced") * number(summary, "unplaced_price"));
        }
    }

    @Test
    void balance_asked_for_in_the_window_counts_here_too_and_is_proved() throws IOException {
        var audit = folder.resolve("audit");
        run("import", SMALL);
        keep(Settings.of(Aim.EVERYONE).withBalance(BALANCE));
        assertThat(run("match", "--audit", audit)).isLessThan(2);

        var summary = JSON.std.mapFrom(Files.readString(audit.resolve("summary.json")));
        var load = new HashMap<String, Integer>();
        long worth = -number(summary, "unplaced") * number(summary, "unplaced_price");
        for (var pair : rows(audit.resolve("pairs.csv"), "mentee_id,mentor_id,score,pinned")) {
            worth += Long.parseLong(pair[2]) - (long) BALANCE * (load.merge(pair[1], 1, Integer::sum) - 1);
        }
        assertThat(summary).containsEntry("proved", true).containsEntry("gap", 0);
        assertThat(bound(audit, scores(audit), 0, BALANCE)).isEqualTo(worth);
    }

    private void keep(Settings settings) {
        try (var desk = ((Opening.Opened) Desk.open(folder.resolve("data"), DeskFixture.CLOCK)).desk()) {
            var acts = new Wiring(DeskFixture.CLOCK, MESSAGES).acts(desk);
            long program = acts.enrolment().known().all().getFirst().id();
            acts.matching().settings().keep(program, settings);
        }
    }

    @Test
    void a_folder_that_is_a_file_costs_one_sentence() throws IOException {
        run("import", SMALL);
        var file = Files.writeString(folder.resolve("taken"), "");
        assertThat(run("match", "--audit", file)).isEqualTo(2);
        assertThat(said.toString()).contains("The folder " + file + " cannot be made.");
    }

    /** What needs and places are worth at the prices of the certificate, each allowed pair held against it. */
    private static long bound(Path audit, Map<String, Map<String, Long>> scores, long least, int balance)
            throws IOException {
        var benefits = new HashMap<String, Long>();
        var prices = new HashMap<String, Long>();
        for (var row : rows(audit.resolve("certificate.csv"), "kind,id,mentor_id,points")) {
            (row[0].equals("benefit") ? benefits : prices).put(row[1], Long.parseLong(row[3]));
            assertThat(row[0]).as("nobody needs two mentors here").isIn("benefit", "price");
        }
        scores.forEach((mentee, row) -> row.forEach((mentor, score) -> assertThat(
                        benefits.getOrDefault(mentee, Long.MIN_VALUE) + prices.getOrDefault(mentor, 0L))
                .isGreaterThanOrEqualTo(score >= least ? score : Long.MIN_VALUE)));
        long bound = 0;
        for (var person : rows(audit.resolve("people.csv"), "id,name,role,places,mentors_needed")) {
            bound += Long.parseLong(person[person.length - 1]) * benefits.getOrDefault(person[0], 0L);
            for (long place = 0; place < Long.parseLong(person[person.length - 2]); place++) {
                bound += Math.max(0, prices.getOrDefault(person[0], 0L) - place * balance);
            }
        }
        return bound;
    }

    private static Map<String, Map<String, Long>> scores(Path audit) throws IOException {
        var scores = new HashMap<String, Map<String, Long>>();
        for (var row : rows(audit.resolve("scores.csv"), "mentee_id,mentor_id,score")) {
            scores.computeIfAbsent(row[0], _ -> new HashMap<>()).put(row[1], Long.parseLong(row[2]));
        }
        return scores;
    }

    static List<String[]> rows(Path file, String header) throws IOException {
        var lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo(header);
        return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static long number(Map<String, Object> summary, String name) {
        return ((Number) Objects.requireNonNull(summary.get(name), name)).longValue();
    }

    private int run(Object... arguments) {
        var all = Stream.concat(Arrays.stream(arguments), Stream.of("--data", folder.resolve("data")))
                .map(String::valueOf)
                .toArray(String[]::new);
        var terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), MESSAGES);
        return new Commands(terminal, new Wiring(DeskFixture.CLOCK, MESSAGES)::acts, DeskFixture.CLOCK)
                .run(all, _ -> -1);
    }
}
