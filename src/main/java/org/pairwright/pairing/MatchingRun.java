package org.pairwright.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.NotReady;
import org.pairwright.matching.Readiness;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.Journal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Makes a run: takes the confirmed people of a program as they are now, has them matched, and keeps what was found. */
public final class MatchingRun {
    private static final Sentence LOOKING = Sentence.of("matching.progress.looking");

    private final PairingStores stores;
    private final Journal journal;
    private final Clock clock;
    private final String version;

    /**
     * Makes runs on this desk.
     *
     * @param version of the program that makes them, for their record
     */
    public MatchingRun(PairingStores stores, Journal journal, Clock clock, String version) {
        this.stores = stores;
        this.journal = journal;
        this.clock = clock;
        this.version = version;
    }

    /** What the engine would be asked now. */
    public MatchingProblem problem(long program, Settings settings) {
        return roster(program).problem(settings);
    }

    /** What can be said before the run: who and how many, what stands in the way, what each rule forbids. */
    public Readiness readiness(long program, Settings settings) {
        return Readiness.of(problem(program, settings));
    }

    /**
     * Matches and keeps the result as one step. Changes nothing but that: a proposal becomes pairs only by {@link Pairs}.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so; nothing is kept then
     */
    public MatchingOutcome run(long program, Settings settings, Progress progress) {
        return run(program, settings, StepKind.RUN, progress);
    }

    /**
     * The same.
     *
     * @param kind whether she asked for it, or it follows what she did
     */
    public MatchingOutcome run(long program, Settings settings, StepKind kind, Progress progress) {
        var roster = roster(program);
        var problem = roster.problem(settings);
        try {
            var made = new Made(kind, roster, problem, Matcher.match(problem, progress));
            var run = keep(program, made, progress);
            return new MatchingOutcome.Found(run, journal.number());
        } catch (NotReady notReady) {
            return new MatchingOutcome.Blocked(notReady.obstacles());
        }
    }

    /**
     * Goes through the pairs of a match that she changed and keeps them as a run, as one step that is taken back together
     * with what she said. Of several matches that are equally good the one that stands is kept, since she looks at it.
     *
     * @return nothing if people or terms changed otherwise meanwhile; nothing is kept then
     * @throws org.pairwright.task.Cancelled if the progress says so; nothing is kept then
     * @throws IllegalStateException if the check fails: a fault of the engine, never of the input
     */
    public Optional<MatchingOutcome.Found> keep(
            long program, OpenQuestions match, Settings settings, Progress progress) {
        var roster = roster(program);
        var problem = roster.problem(settings);
        if (!match.match().speaksOf(problem)) {
            return Optional.empty();
        }
        var made = new Made(StepKind.RUN_AFTER, roster, problem, match.match().check(progress));
        var run = keep(program, made, progress);
        return Optional.of(new MatchingOutcome.Found(run, journal.number()));
    }

    /** The newest run of a program. */
    public Optional<Run> latest(long program) {
        return stores.results().runs().latest(program);
    }

    /**
     * A program as a run would see it now, all of one reading.
     *
     * @param freshness of the newest run
     */
    public record Look(
            MatchingProblem problem, Readiness readiness, Optional<Run> latest, Optional<Freshness> freshness) {}

    /**
     * Everything that can be said of now, the people read once.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public Look look(long program, Settings settings, Progress progress) {
        progress.report(0, 0, LOOKING);
        var roster = roster(program);
        progress.report(0, 0, LOOKING);
        var problem = roster.problem(settings);
        var readiness = Readiness.of(problem, progress);
        progress.report(0, 0, LOOKING);
        var latest = latest(program);
        progress.report(0, 0, LOOKING);
        return new Look(
                problem,
                readiness,
                latest,
                latest.map(run ->
                        Freshness.of(run, roster, stores.results().pairs().ofProgram(program))));
    }

    /** Whether there is a run of the program, without reading it. */
    public boolean everRan(long program) {
        return stores.results().runs().latestSettings(program).isPresent();
    }

    /** Whether the run still speaks of the people, criteria, pins and bans of now. */
    public Freshness freshness(Run run) {
        var roster = roster(run.program());
        return Freshness.of(run, roster, stores.results().pairs().ofProgram(run.program()));
    }

    /** What was made of whom. */
    private record Made(StepKind kind, Roster roster, MatchingProblem problem, Proposal proposal) {}

    private Run keep(long program, Made made, Progress progress) {
        var roster = made.roster();
        var problem = made.problem();
        var proposal = made.proposal();
        var run = new Run(
                0,
                UUID.randomUUID(),
                program,
                Optional.empty(),
                clock.instant(),
                problem.terms().settings(),
                roster.criteria(),
                roster.pinsAndBans(),
                roster.people(problem),
                proposal,
                version);
        var said = Sentence.of(
                "pairing.step.run", proposal.pairs().size(), proposal.unplaced().size());
        var runs = stores.results().runs();
        return journal.record(
                made.kind(),
                said,
                progress,
                step -> made.kind() == StepKind.RUN_AFTER ? runs.saveAfterEdit(step, run) : runs.save(step, run));
    }

    private Roster roster(long program) {
        return Roster.of(stores, program, LocalDate.now(clock));
    }
}
