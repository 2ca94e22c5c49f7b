package org.pairwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.CertificateChecker;
import org.pairwright.matching.proof.PlainRows;
import org.pairwright.matching.proof.Recorded;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.score.ScoreTables;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.FlowOracle;
import org.pairwright.matching.solve.Solver;
import org.pairwright.matching.solve.Standing;
import org.pairwright.program.proposal.Aim;

/**
 * One piece of work in a process of its own, so that CPU time with the compiler's and the collector's, and the peak of
 * memory, are its own. Arguments: what, mentees, mentors, easy or hard.
 *
 * <p>{@code engine} goes from the people with criteria of ours to pairs, prices and benefits, and prints CPU in ms of the
 * process cold and warm, of the thread cold and warm, the peak in MB and the total. {@code questions} prints in ms the full
 * check (CPU of the process, warm), a why-not (median and 90 of 100) and an edit (median and 90 of 100). {@code flow} is OR-Tools: CPU, peak, total.
 */
final class EngineProcess {
    private static final int SEED = 7;
    private static final int MOST_POINTS = 10_000;
    private static final int WARM = 7;
    private static final int ASKED = 300;

    private EngineProcess() {}

    public static void main(String[] arguments) throws IOException {
        var instance = new Instance(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), arguments[3].equals("hard"), SEED);
        switch (arguments[0]) {
            case "engine" -> engine(instance);
            case "questions" -> questions(instance);
            default -> flow(instance);
        }
    }

    private static void engine(Instance instance) throws IOException {
        var demand = demand(instance);
        var problem = InstanceProblem.of(instance, Aim.EVERYONE);
        var found = new Assignment[1];
        Took.settle();
        Runnable work = () -> found[0] = Solver.solve(new ScoreTables(problem), demand, Pulse.NONE);
        Took cold = Took.by(work);
        double[] process = new double[WARM];
        double[] thread = new double[WARM];
        for (int at = 0; at < WARM; at++) {
            Took warm = Took.by(work);
            process[at] = warm.process;
            thread[at] = warm.thread;
        }
        long peak = peak();
        print(cold.process, median(process), cold.thread, median(thread), (double) peak, (double)
                total(instance, found[0]));
    }

    private static void flow(Instance instance) throws IOException {
        var demand = demand(instance);
        long[] best = new long[1];
        Took.settle();
        Took took = Took.by(() -> best[0] = FlowOracle.best(instance, demand));
        print(took.process, (double) peak(), (double) Math.floorMod(best[0], demand.unplacedPrice()));
    }

    private static void questions(Instance instance) {
        var problem = InstanceProblem.of(instance, Aim.EVERYONE);
        var rows = new ScoreTables(problem);
        var standing = Standing.of(rows, demand(instance), Pulse.NONE);
        Assignment found = standing.assignment();
        double check = check(problem, instance, found);
        standing.prepare();
        double[] asked = each(at -> ask(standing, rows, at));
        double[] edited = each(at -> edit(standing, instance, at));
        print(check, at(asked, 50), at(asked, 90), at(edited, 50), at(edited, 90));
    }

    private static double check(MatchingProblem problem, Instance instance, Assignment found) {
        var claim = Recorded.claim(
                problem, Told.certificate(problem, instance, found), Told.pairs(problem, instance, found));
        double took = 0;
        for (int at = 0; at < WARM; at++) {
            took = Took.by(() -> CertificateChecker.verifyRows(
                            claim, new PlainRows(problem, new PlainScore(problem)), _ -> {}))
                    .process;
        }
        return took;
    }

    private static void ask(Standing standing, ScoreRows rows, int at) {
        var random = new SplittableRandom(at);
        int mentee = random.nextInt(rows.mentees());
        int mentor = random.nextInt(rows.mentors());
        while (rows.score(mentee, mentor) < 0) {
            mentor = random.nextInt(rows.mentors());
        }
        standing.detour(mentee, mentor);
    }

    /** In turn a mentor loses a place and gets it again, and a mentee withdraws and comes again. */
    private static void edit(Standing standing, Instance instance, int at) {
        var random = new SplittableRandom(at / 4);
        int mentor = random.nextInt(instance.mentors());
        int mentee = random.nextInt(instance.mentees());
        int places = instance.places()[mentor];
        switch (at % 4) {
            case 0 -> standing.places(mentor, places - 1);
            case 1 -> standing.places(mentor, places);
            case 2 -> standing.needs(mentee, 0);
            default -> standing.needs(mentee, 1);
        }
    }

    /** The later two thirds, sorted. */
    private static double[] each(IntConsumer work) {
        double[] took = new double[ASKED];
        for (int at = 0; at < ASKED; at++) {
            int number = at;
            took[at] = Took.by(() -> work.accept(number)).thread;
        }
        double[] later = Arrays.copyOfRange(took, ASKED / 3, ASKED);
        Arrays.sort(later);
        return later;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    private static double median(double[] some) {
        Arrays.sort(some);
        return some[some.length / 2];
    }

    static Demand demand(Instance instance) {
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

    private static void print(double... figures) {
        var line = new StringBuilder("RESULT");
        for (double figure : figures) {
            line.append(String.format(Locale.ROOT, " %.2f", figure));
        }
        System.out.println(line);
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

    /** CPU in ms of the process, with what compiler and collector did meanwhile, and of the thread alone. */
    private record Took(double process, double thread) {
        private static final int QUIET_MS = 100;
        private static final int MOST_ROUNDS = 50;

        /** Waits until the compiler is through with what made the people, which is not measured. */
        static void settle() {
            System.gc();
            double busy = QUIET_MS;
            for (int round = 0; round < MOST_ROUNDS && busy > QUIET_MS / 20; round++) {
                busy = by(Took::pause).process;
            }
        }

        private static void pause() {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(QUIET_MS));
        }

        static Took by(Runnable work) {
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            var threads = ManagementFactory.getThreadMXBean();
            long process = system.getProcessCpuTime();
            long thread = threads.getCurrentThreadCpuTime();
            work.run();
            return new Took(
                    (system.getProcessCpuTime() - process) / 1e6, (threads.getCurrentThreadCpuTime() - thread) / 1e6);
        }
    }
}
