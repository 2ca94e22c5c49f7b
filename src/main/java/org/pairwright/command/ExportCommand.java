package org.pairwright.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.desk.leaving.Everything.Sensitive;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything on the desk into one workbook. */
@Command(
        name = "export",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.export.about}")
final class ExportCommand implements Callable<Integer> {
    private static final long BYTES_IN_KB = 1024;

    private final Pairwright pairwright;

    @Parameters(index = "0", paramLabel = "FILE.xlsx", description = "${bundle:command.export.file}")
    private Path file = Path.of("");

    @Option(names = "--with-sensitive", description = "${bundle:command.export.withSensitive}")
    private boolean withSensitive;

    ExportCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        return pairwright.onDesk(acts -> save(acts.everything()));
    }

    private int save(Everything everything) {
        try {
            var left = everything.save(file, withSensitive ? Sensitive.LEAVES : Sensitive.STAYS, Progress.UNWATCHED);
            long kilobytes = Math.ceilDiv(file.toFile().length(), BYTES_IN_KB);
            pairwright.terminal().say(Sentence.of("command.saved", file.toString(), kilobytes));
            pairwright.terminal().say(left.sentence());
            return Exit.DONE;
        } catch (CannotSave e) {
            throw new Cannot(e.sentence());
        }
    }
}
