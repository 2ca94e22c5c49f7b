package org.pairwright.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.Recovery;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.Seal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the desk to the state of a backup; puts a damaged desk right. */
@Command(
        name = "restore",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.restore.about}")
final class RestoreCommand implements Callable<Integer> {
    private static final String NEWEST = "newest";

    private final Pairwright pairwright;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:command.restore.file}")
    private Path file = Path.of("");

    @Option(
            names = "--backup-password-file",
            paramLabel = "FILE",
            description = "${bundle:command.restore.passwordFile}")
    private Optional<Path> passwordFile = Optional.empty();

    RestoreCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() throws IOException {
        return switch (pairwright.opening()) {
            case Opening.Opened opened -> restore(opened.desk());
            case Opening.Damaged damaged -> repair(damaged.recovery());
            case Opening.Refused refused -> throw new Cannot(refused.why());
            case Opening.Locked _ -> throw new IllegalStateException("was unlocked before");
        };
    }

    private int restore(Desk desk) throws IOException {
        try (desk) {
            var backup = isNewest()
                    ? desk.backups().newest().orElseThrow(() -> new Cannot(Sentence.of("command.restore.none")))
                    : look();
            var done = desk.restoring().restore(backup, seal(desk, backup), Progress.UNWATCHED);
            pairwright.terminal().say(done);
            return Exit.DONE;
        }
    }

    private int repair(Recovery recovery) throws IOException {
        var offer = recovery.offers().stream()
                .filter(one ->
                        isNewest() || one.backup().file().toAbsolutePath().equals(file.toAbsolutePath()))
                .findFirst();
        if (offer.isEmpty()) {
            recovery.close();
            throw new Cannot(Sentence.of("command.restore.noOffer", recovery.findings()));
        }
        pairwright.terminal().say(offer.get().sentence());
        return switch (recovery.repair(offer.get(), Progress.UNWATCHED)) {
            case Opening.Opened opened -> {
                opened.desk().close();
                yield Exit.DONE;
            }
            case Opening.Damaged damaged -> {
                damaged.recovery().close();
                throw new Cannot(Sentence.of(
                        "command.restore.noOffer", damaged.recovery().findings()));
            }
            case Opening.Refused refused -> throw new Cannot(refused.why());
            case Opening.Locked _ -> throw new IllegalStateException("was unlocked before");
        };
    }

    private boolean isNewest() {
        return file.toString().equals(NEWEST);
    }

    private Backup look() {
        try {
            return Backups.look(file);
        } catch (IOException e) {
            throw new Cannot(Sentence.of("command.restore.noBackup", file.toString()));
        }
    }

    /** The desk's own key, or that of the backup by its password. */
    private Optional<Seal> seal(Desk desk, Backup backup) throws IOException {
        if (!backup.sealed()
                || desk.seal()
                        .filter(own -> Backups.isGood(backup, Optional.of(own.key())))
                        .isPresent()) {
            return desk.seal();
        }
        try (var given = new GivenSecret(passwordFile)) {
            return Optional.of(Backups.open(backup, given.chars())
                    .orElseThrow(() -> new Cannot(Sentence.of("command.wrongPassword"))));
        }
    }
}
