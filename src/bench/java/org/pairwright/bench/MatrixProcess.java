package org.pairwright.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Matrix;

/**
 * One plain matrix in a process of its own. Arguments: a file to write it to, the family, rows, columns, places each in the
 * mean. Prints CPU of the thread in ms, cold and warm, pairs and total.
 */
final class MatrixProcess {
    private static final int WARM = 5;
    private static final double WARMING_MS = 1_000;

    private MatrixProcess() {}

    public static void main(String[] arguments) throws IOException {
        int columns = Integer.parseInt(arguments[3]);
        long[][] scores = MatrixFamily.valueOf(arguments[1]).scores(Integer.parseInt(arguments[2]), columns);
        int[] places = MatrixFamily.places(columns, Integer.parseInt(arguments[4]));
        write(Path.of(arguments[0]), scores, places);
        var found = new Assignment[1];
        Runnable work = () -> found[0] = Matrix.best(scores, places);
        double cold = took(work);
        for (double warming = 0; warming < WARMING_MS; ) {
            warming += took(work);
        }
        double[] warm = new double[WARM];
        Arrays.setAll(warm, _ -> took(work));
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "RESULT cold=%.1f warm=%.1f placed=%d total=%d%n",
                cold,
                warm[WARM / 2],
                found[0].made(),
                Matrix.total(scores, found[0]));
    }

    private static double took(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static void write(Path file, long[][] scores, int[] places) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeLong(scores.length);
            out.writeLong(places.length);
            for (int count : places) {
                out.writeLong(count);
            }
            for (long[] row : scores) {
                for (long score : row) {
                    out.writeLong(score);
                }
            }
        }
    }
}
