package org.pairwright.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.reporting.ReportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a report as a workbook. */
@Command(
        name = "report",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.report.about}")
final class ReportCommand implements Callable<Integer> {
    private final Pairwright pairwright;

    @Parameters(index = "0", paramLabel = "KIND", description = "${bundle:command.report.kind}")
    private ReportKind kind = ReportKind.MANAGEMENT;

    @Parameters(index = "1", paramLabel = "FILE.xlsx", description = "${bundle:command.report.file}")
    private Path file = Path.of("");

    @Option(names = "--program", paramLabel = "NAME", description = "${bundle:command.report.program}")
    private Optional<String> program = Optional.empty();

    @Option(names = "--with-sensitive", description = "${bundle:command.report.withSensitive}")
    private boolean withSensitive;

    ReportCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        return pairwright.onDesk(acts -> {
            var chosen = new ProgramChoice(acts.enrolment().known().all()).require(program);
            new ReportSteps(pairwright, acts).save(kind, chosen, file, withSensitive);
            return Exit.DONE;
        });
    }
}
