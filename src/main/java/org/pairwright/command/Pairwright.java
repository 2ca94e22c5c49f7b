package org.pairwright.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.pairwright.desk.Desk;
import org.pairwright.desk.DeskFolder;
import org.pairwright.desk.Opening;
import org.pairwright.desk.Recovery;
import org.pairwright.desk.Unlocking;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Without a command: opens the window. With one: the options that all of them have, and the desk they work on. */
@Command(
        name = "pairwright",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.about}",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class Pairwright implements Callable<Integer> {
    private final Surroundings surroundings;
    private final ToIntFunction<Path> window;

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "FOLDER", description = "${bundle:command.data}")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--desk-password-file",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "${bundle:command.passwordFile}")
    private Optional<Path> passwordFile = Optional.empty();

    Pairwright(Surroundings surroundings, ToIntFunction<Path> window) {
        this.surroundings = surroundings;
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.applyAsInt(folder());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Terminal terminal() {
        return surroundings.terminal();
    }

    /** Does the work on her desk, which is open as long as it takes. */
    int onDesk(ToIntFunction<Acts> work) {
        return onDesk(folder(), work);
    }

    /** Does the work on the desk in this folder. */
    int onDesk(Path folder, ToIntFunction<Acts> work) {
        return switch (opening(folder)) {
            case Opening.Refused refused -> throw new Cannot(refused.why());
            case Opening.Damaged damaged -> throw damaged(damaged.recovery());
            case Opening.Locked _ -> throw new IllegalStateException("was unlocked before");
            case Opening.Opened opened -> {
                opened.said().forEach(terminal()::say);
                try (var desk = opened.desk()) {
                    yield work.applyAsInt(surroundings.acts().apply(desk));
                }
            }
        };
    }

    /** What became of opening her desk, with the password that was given if it takes one. */
    Opening opening() {
        return opening(folder());
    }

    private Opening opening(Path folder) {
        var opening = Desk.open(folder, surroundings.clock());
        return opening instanceof Opening.Locked locked ? unlocked(locked.unlocking()) : opening;
    }

    private Opening unlocked(Unlocking unlocking) {
        try (var given = new GivenSecret(passwordFile)) {
            return unlocking.with(given.chars()).orElseThrow(() -> new Cannot(Sentence.of("command.wrongPassword")));
        } catch (Cannot cannot) {
            unlocking.close();
            throw cannot;
        }
    }

    private static Cannot damaged(Recovery recovery) {
        try (recovery) {
            return new Cannot(Sentence.of("command.damaged", recovery.findings()));
        }
    }

    private Path folder() {
        return DeskFolder.ofThisMachine().find(data);
    }
}
