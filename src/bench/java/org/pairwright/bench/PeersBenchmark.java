package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine beside numpy with scipy and beside OR-Tools, each in processes of its own: CPU, peak memory, and that the
 * totals are equal. Prints one table; asserts totals only. Where python3 has no numpy 2 with scipy, it says so.
 */
class PeersBenchmark {
    private static final String WRAP = "import resource, runpy, sys; sys.argv = sys.argv[1:]; "
            + "runpy.run_path(sys.argv[0], run_name='__main__'); "
            + "print('PEAK', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)";

    @TempDir
    Path folder;

    @Test
    void a_thousand() throws IOException, InterruptedException {
        compare(1_000, 700, "easy");
        compare(1_000, 700, "hard");
    }

    @Test
    @EnabledIfSystemProperty(named = "bench.large", matches = "true")
    void ten_thousand() throws IOException, InterruptedException {
        compare(10_000, 7_000, "easy");
        compare(10_000, 7_000, "hard");
    }

    private void compare(int mentees, int mentors, String kind) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%,d x %,d %s%n", mentees, mentors, kind);
        var engine = java("engine", "-Xmx64m", mentees, mentors, kind);
        print("pairwright, cold", engine.cold, engine);
        print("pairwright, warm", engine.warm, engine);
        var python = python(mentees, mentors, kind);
        python.ifPresentOrElse(
                peer -> {
                    print("numpy + scipy", peer.cold, peer);
                    ratios(peer, engine);
                    assertThat(engine.total).isEqualTo(peer.total);
                },
                () -> System.out.println("  numpy + scipy: python3 has no numpy 2 with scipy here"));
        var flow = java("flow", "-Xmx2g", mentees, mentors, kind);
        print("OR-Tools min-cost flow", flow.cold, flow);
        ratios(flow, engine);
        assertThat(engine.total).isEqualTo(flow.total);
    }

    private static void print(String what, double cpu, Figures figures) {
        System.out.printf(
                Locale.ROOT, "  %-24s %10.0f ms CPU %8d MB   total %d%n", what, cpu, figures.peak, figures.total);
    }

    private static void ratios(Figures peer, Figures engine) {
        System.out.printf(
                Locale.ROOT,
                "  %24s %.1f times warm, %.1f times cold%n",
                "",
                peer.cold / engine.warm,
                peer.cold / engine.cold);
    }

    private static Figures java(String solver, String memory, int mentees, int mentors, String kind)
            throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                memory,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EngineProcess.class.getName(),
                solver,
                Integer.toString(mentees),
                Integer.toString(mentors),
                kind);
        String[] result = line(run(command), "RESULT").orElseThrow().split(" ");
        return new Figures(
                Double.parseDouble(result[1]),
                Double.parseDouble(result[2]),
                Long.parseLong(result[3]),
                Long.parseLong(result[4]));
    }

    private Optional<Figures> python(int mentees, int mentors, String kind) throws IOException, InterruptedException {
        if (line(run(List.of("python3", "-c", "import numpy, scipy; numpy.bitwise_count(1); print('READY')")), "READY")
                .isEmpty()) {
            return Optional.empty();
        }
        var files = Files.createDirectory(folder.resolve(mentees + kind));
        InstanceFiles.write(new Instance(mentees, mentors, kind.equals("hard"), 7), files);
        var scoring = run(script("score_numpy.py", files));
        var solving = run(script("scipy_lsa.py", files));
        double cpu = number(scoring, "cpu_ms=") + number(solving, "cpu_ms=");
        long peak = Math.max(peak(scoring), peak(solving));
        return Optional.of(new Figures(cpu, cpu, peak, (long) number(solving, "total=")));
    }

    private List<String> script(String name, Path files) throws IOException {
        var script = folder.resolve(name);
        try (var source = PeersBenchmark.class.getResourceAsStream(name)) {
            Files.write(script, source.readAllBytes());
        }
        return List.of("python3", "-c", WRAP, script.toString(), files.toString());
    }

    private static double number(List<String> lines, String name) {
        String line = line(lines, "RESULT").orElseThrow();
        return Double.parseDouble(
                line.substring(line.indexOf(name) + name.length()).split(" ")[0]);
    }

    private static long peak(List<String> lines) {
        return Long.parseLong(line(lines, "PEAK").orElseThrow().split(" ")[1]);
    }

    private static Optional<String> line(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst();
    }

    /** What it printed; nothing where there is no such program. */
    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> lines = new ArrayList<>();
            try (var reader = process.inputReader()) {
                reader.lines().forEach(lines::add);
            }
            process.waitFor();
            return lines;
        } catch (IOException missing) {
            return List.of(missing.toString());
        }
    }

    private record Figures(double cold, double warm, long peak, long total) {}
}
