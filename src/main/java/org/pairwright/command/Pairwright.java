package org.pairwright.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.pairwright.desk.Desk;
import org.pairwright.desk.DeskFolder;
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
        return switch (Desk.open(folder)) {
            case Desk.Opening.Refused refused -> throw new Cannot(refused.why());
            case Desk.Opening.Opened opened -> {
                try (var desk = opened.desk()) {
                    yield work.applyAsInt(surroundings.acts().apply(desk));
                }
            }
        };
    }

    private Path folder() {
        return DeskFolder.ofThisMachine().find(data);
    }
}
