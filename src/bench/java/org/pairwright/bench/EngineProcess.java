package org.pairwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.ScoreTables;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.FlowOracle;
import org.pairwright.matching.solve.Pulse;
import org.pairwright.matching.solve.Solver;
import org.pairwright.program.proposal.Aim;

/**
 * One solver in a process of its own, so that CPU time with the compiler's and the collector's, and the peak of memory, are
 * its own. Arguments: engine or flow, mentees, mentors, easy or hard. Prints cold and warm CPU in ms, peak in MB, total.
 */
final class EngineProcess {
    private static final int SEED = 7;
    private static final int MOST_POINTS = 10_000;
    private static final int WARM = 7;

    private EngineProcess() {}

    public static void main(String[] arguments) throws IOException {
        var instance = new Instance(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), arguments[3].equals("hard"), SEED);
        if (arguments[0].equals("engine")) {
            engine(instance);
        } else {
            var demand = demand(instance);
            long[] best = new long[1];
            double cold = cpu(() -> best[0] = FlowOracle.best(instance, demand));
            print(cold, cold, Math.floorMod(best[0], demand.unplacedPrice()));
        }
    }

    /** The people with criteria of ours are timed; the total is that of the instance's own score, known to all. */
    private static void engine(Instance instance) throws IOException {
        var demand = demand(instance);
        var problem = InstanceProblem.of(instance, Aim.EVERYONE);
        double cold = cpu(() -> solve(problem, demand));
        double[] warm = new double[WARM];
        Arrays.setAll(warm, _ -> cpu(() -> solve(problem, demand)));
        Arrays.sort(warm);
        long peak = peak();
        print(cold, warm[WARM / 2], total(instance, Solver.solve(instance, demand, Pulse.NONE)), peak);
    }

    private static Assignment solve(MatchingProblem problem, Demand demand) {
        return Solver.solve(new ScoreTables(problem), demand, Pulse.NONE);
    }

    private static Demand demand(Instance instance) {
        int[] needs = new int[instance.mentees()];
        Arrays.fill(needs, 1);
        var unpriced = new Demand(needs, instance.places(), 0);
        return unpriced.withPrice(unpriced.priceAbove(MOST_POINTS));
    }

    private static long total(Instance instance, Assignment found) {
        long total = 0;
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            for (int mentor : found.mentorsOf()[mentee]) {
                total += instance.score(mentee, mentor);
            }
        }
        return total;
    }

    private static double cpu(Supplier<?> work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.get();
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    private static void print(double cold, double warm, long total) throws IOException {
        print(cold, warm, total, peak());
    }

    private static void print(double cold, double warm, long total, long peak) {
        System.out.printf(Locale.ROOT, "RESULT %.0f %.0f %d %d%n", cold, warm, peak, total);
    }

    /** In MB; 0 where the system does not tell. */
    private static long peak() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
