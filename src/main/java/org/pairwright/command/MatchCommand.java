package org.pairwright.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds matches and says how good they are; with {@code --confirm} they become pairs. */
@Command(name = "match", resourceBundle = "org.pairwright.text.command", description = "${bundle:command.match.about}")
final class MatchCommand implements Callable<Integer> {
    private static final int PERFECT = 100;

    private final Pairwright pairwright;

    @Option(names = "--program", paramLabel = "NAME", description = "${bundle:command.match.program}")
    private Optional<String> program = Optional.empty();

    @Option(names = "--aim", paramLabel = "best|everyone|fair", description = "${bundle:command.match.aim}")
    private Optional<Aim> aim = Optional.empty();

    @Option(names = "--floor", paramLabel = "SCORE", description = "${bundle:command.match.floor}")
    private Optional<Integer> floor = Optional.empty();

    @Option(names = "--confirm", description = "${bundle:command.match.confirm}")
    private boolean confirm;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "${bundle:command.match.out}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--audit", paramLabel = "FOLDER", description = "${bundle:command.match.audit}")
    private Optional<Path> audit = Optional.empty();

    MatchCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        return pairwright.onDesk(this::match);
    }

    private static int possible(int floor) {
        if (floor < 0 || floor > PERFECT) {
            throw new Cannot(Sentence.of("command.match.noFloor", floor, PERFECT));
        }
        return floor;
    }

    private int match(Acts acts) {
        var chosen = new ProgramChoice(acts.enrolment().known().all()).require(program);
        var matching = new MatchingSteps(pairwright, acts);
        var settings = settings(acts, chosen.id());
        var asked = audit.map(_ -> acts.matching().run().problem(chosen.id(), settings));
        var run = matching.find(chosen.id(), settings);
        audit.ifPresent(folder -> matching.audit(asked.orElseThrow(), run, folder));
        out.ifPresent(file -> new ReportSteps(pairwright, acts).saveProposal(chosen, file));
        if (confirm) {
            matching.confirm(run);
        }
        return run.proposal().unplaced().isEmpty() ? Exit.DONE : Exit.DONE_WITH_LEFTOVERS;
    }

    /** As in the window: what she asked for last in this program; what is named here takes its place. */
    private Settings settings(Acts acts, long program) {
        var kept = acts.matching().settings().of(program);
        var asked = aim.map(kept::with).orElse(kept);
        return floor.map(MatchCommand::possible).map(asked::withFloor).orElse(asked);
    }
}
