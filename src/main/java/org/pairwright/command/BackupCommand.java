package org.pairwright.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.desk.Desk;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a backup in a file. */
@Command(
        name = "backup",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.backup.about}")
final class BackupCommand implements Callable<Integer> {
    private final Pairwright pairwright;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:command.backup.file}")
    private Path file = Path.of("");

    BackupCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        return pairwright.onDesk(acts -> backup(acts.desk()));
    }

    private int backup(Desk desk) {
        var made = desk.backups().makeAt(file, desk.database());
        pairwright
                .terminal()
                .say(Sentence.of(
                        "command.backup.made",
                        file.toString(),
                        made.note().counts().sentence()));
        return Exit.DONE;
    }
}
