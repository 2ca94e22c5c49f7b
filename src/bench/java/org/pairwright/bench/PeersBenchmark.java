package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The flags with which the program is shipped. */
    private static final List<String> AS_SHE_HAS_IT = Stream.of(
                    System.getProperty("jvm.flags", "").split(" ", -1))
            .filter(flag -> !flag.isBlank())
            .toList();

    @TempDir
    Path folder;

    @Test
    void a_usual_program_of_three_hundred() throws IOException, InterruptedException {
        compare(300, 200, "easy");
        compare(300, 200, "hard");
    }

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
        double[] engine = java("engine", "-Xmx46m", mentees, mentors, kind);
        double[] questions = java("questions", "-Xmx256m", mentees, mentors, kind);
        double[] flow = java("flow", "-Xmx2g", mentees, mentors, kind);
        var python = python(mentees, mentors, kind);
        Lines.row("", "process warm", "process cold", "thread warm", "thread cold", "peak MB", "equal");
        Lines.row(
                String.format(Locale.ROOT, "%,d x %,d %s: CPU in ms", mentees, mentors, kind),
                whole(engine[1]),
                whole(engine[0]),
                whole(engine[3]),
                whole(engine[2]),
                whole(engine[4]),
                equal(engine[5], flow[2], python) ? "yes" : "NO");
        peer("OR-Tools min-cost flow", flow[0], flow[1], engine);
        python.ifPresentOrElse(
                peer -> peer("numpy + scipy", peer.cpu, (double) peer.peak, engine),
                () -> System.out.println("  numpy + scipy: python3 has no numpy 2 with scipy here"));
        System.out.printf(
                Locale.ROOT,
                "  full check %.0f ms CPU; a why-not %.1f ms (90 of 100: %.1f); an edit %.1f ms (90 of 100: %.1f)%n",
                questions[0],
                questions[1],
                questions[2],
                questions[3],
                questions[4]);
        assertThat(equal(engine[5], flow[2], python)).as("totals equal").isTrue();
    }

    private static boolean equal(double total, double flow, Optional<Python> python) {
        return (long) total == (long) flow && python.stream().allMatch(peer -> peer.total == (long) total);
    }

    private static void peer(String name, double cpu, double peak, double[] engine) {
        Lines.row(
                "  " + name + ", " + whole(cpu) + " ms",
                times(cpu, engine[1]),
                times(cpu, engine[0]),
                "",
                "",
                whole(peak),
                "");
    }

    private static String times(double peer, double ours) {
        return String.format(Locale.ROOT, "%.1f times", peer / ours);
    }

    private static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    private static double[] java(String solver, String memory, int mentees, int mentors, String kind)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of(memory, "--enable-native-access=ALL-UNNAMED"));
        options.addAll(AS_SHE_HAS_IT);
        var command = Processes.java(
                options,
                EngineProcess.class,
                List.of(solver, Integer.toString(mentees), Integer.toString(mentors), kind));
        String[] result = line(Processes.run(command), "RESULT").orElseThrow().split(" ");
        return Arrays.stream(result).skip(1).mapToDouble(Double::parseDouble).toArray();
    }

    private Optional<Python> python(int mentees, int mentors, String kind) throws IOException, InterruptedException {
        if (line(
                        Processes.run(List.of(
                                "python3", "-c", "import numpy, scipy; numpy.bitwise_count(1); print('READY')")),
                        "READY")
                .isEmpty()) {
            return Optional.empty();
        }
        var files = Files.createDirectory(folder.resolve(mentees + kind));
        InstanceFiles.write(new Instance(mentees, mentors, kind.equals("hard"), 7), files);
        var scoring = Processes.run(script("score_numpy.py", files));
        var solving = Processes.run(script("scipy_lsa.py", files));
        double cpu = figure(scoring, "cpu_ms") + figure(solving, "cpu_ms");
        long peak = Math.max(peak(scoring), peak(solving));
        return Optional.of(new Python(cpu, peak, (long) figure(solving, "total")));
    }

    private List<String> script(String name, Path files) throws IOException {
        return List.of("python3", "-c", WRAP, Processes.script(name, folder), files.toString());
    }

    private static long peak(List<String> lines) {
        return Long.parseLong(line(lines, "PEAK").orElseThrow().split(" ", -1)[1]);
    }

    private static Optional<String> line(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst();
    }

    private static double figure(List<String> lines, String name) {
        return Processes.figure(line(lines, "RESULT").orElseThrow(), name);
    }

    private record Python(double cpu, long peak, long total) {}
}
