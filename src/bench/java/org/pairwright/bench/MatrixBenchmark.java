package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plain matrices of the public assignment benchmarks beside scipy’s linear_sum_assignment: CPU of the thread, ours once cold
 * and warm, and that the totals are equal. Prints one table; asserts totals only. Where python3 has no numpy with scipy, it
 * says so.
 */
class MatrixBenchmark {

    @TempDir
    Path folder;

    @Test
    void every_family_of_a_few_hundred() throws IOException, InterruptedException {
        head();
        for (MatrixFamily family : MatrixFamily.values()) {
            compare(family, 400, 400, 1);
        }
        compare(MatrixFamily.UNIFORM_MILLION, 300, 400, 1);
        compare(MatrixFamily.UNIFORM_MILLION, 400, 300, 1);
        compare(MatrixFamily.NEGATIVE_AND_POSITIVE, 400, 100, 4);
    }

    @Test
    @EnabledIfSystemProperty(named = "bench.large", matches = "true")
    void the_largest_of_the_public_ones() throws IOException, InterruptedException {
        head();
        for (MatrixFamily family : MatrixFamily.values()) {
            compare(family, 800, 800, 1);
        }
        compare(MatrixFamily.SPARSE, 5_000, 5_000, 1);
        compare(MatrixFamily.UNIFORM_MILLION, 3_000, 3_000, 1);
        compare(MatrixFamily.NEGATIVE_AND_POSITIVE, 2_000, 300, 4);
    }

    private static void head() {
        System.out.println(
                "Plain matrices: CPU of the thread in ms; scipy beside what it takes to lay out costs for it");
        Lines.row("", "cold", "warm", "scipy", "laid out", "scipy/warm");
    }

    private void compare(MatrixFamily family, int rows, int columns, int mean)
            throws IOException, InterruptedException {
        var file = folder.resolve("matrix.bin");
        String ours = Processes.result(Processes.java(
                        List.of("-Xmx1500m"),
                        MatrixProcess.class,
                        List.of(
                                file.toString(),
                                family.name(),
                                Integer.toString(rows),
                                Integer.toString(columns),
                                Integer.toString(mean))))
                .orElseThrow();
        Optional<String> scipy =
                Processes.result(List.of("python3", Processes.script("scipy_matrix.py", folder), file.toString()));
        Files.delete(file);
        double warm = Processes.figure(ours, "warm");
        String what = String.format(
                Locale.ROOT, "%s %,d x %,d%s", family, rows, columns, mean == 1 ? "" : ", places " + mean);
        if (scipy.isEmpty()) {
            Lines.row(what, one(Processes.figure(ours, "cold")), one(warm), "no scipy here");
            return;
        }
        double peer = Processes.figure(scipy.get(), "scipy");
        Lines.row(
                what,
                one(Processes.figure(ours, "cold")),
                one(warm),
                one(peer),
                one(Processes.figure(scipy.get(), "build")),
                one(peer / warm));
        assertThat(Processes.word(ours, "placed")).as(what).isEqualTo(Processes.word(scipy.get(), "placed"));
        assertThat(Processes.word(ours, "total")).as(what).isEqualTo(Processes.word(scipy.get(), "total"));
    }

    private static String one(double figure) {
        return String.format(Locale.ROOT, "%,.1f", figure);
    }
}
