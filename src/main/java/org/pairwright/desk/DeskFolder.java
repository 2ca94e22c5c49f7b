package org.pairwright.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the desk lies: the folder she names, else beside the launcher if a file {@value #PORTABLE_MARKER} lies there, else
 * the system's place for application data. Never inside the install folder unasked.
 */
public final class DeskFolder {
    static final String PORTABLE_MARKER = "pairwright-portable.txt";

    private final String system;
    private final Map<String, String> environment;
    private final Path home;

    /**
     * Looks as on a machine of this kind.
     *
     * @param system the operating system's name
     * @param environment the variables of the process
     * @param home the user's own folder
     */
    DeskFolder(String system, Map<String, String> environment, Path home) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.home = home;
    }

    public static DeskFolder ofThisMachine() {
        return new DeskFolder(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder in which the desk lies, whether or not there is one yet.
     *
     * @param named the folder she named, if she did
     */
    public Path find(Optional<Path> named) {
        return find(named, launcherFolder());
    }

    Path find(Optional<Path> named, Optional<Path> launcher) {
        return named.or(() -> portable(launcher).map(folder -> folder.resolve("data")))
                .orElseGet(this::systemPlace);
    }

    /** Where files that she saves are offered to go first: beside a portable program, else her documents. */
    public Path documents() {
        return documents(launcherFolder());
    }

    Path documents(Optional<Path> launcher) {
        var documents = home.resolve("Documents");
        return portable(launcher).orElse(Files.isDirectory(documents) ? documents : home);
    }

    private static Optional<Path> portable(Optional<Path> launcher) {
        return launcher.filter(folder -> Files.exists(folder.resolve(PORTABLE_MARKER)));
    }

    /** Set by the packaged launcher; a run from the checkout has none. */
    private static Optional<Path> launcherFolder() {
        return Optional.ofNullable(System.getProperty("jpackage.app-path"))
                .flatMap(launcher -> Optional.ofNullable(Path.of(launcher).getParent()));
    }

    private Path systemPlace() {
        if (system.startsWith("windows")) {
            return variable("APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Pairwright");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Pairwright");
        }
        return variable("XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("pairwright");
    }

    private Path variable(String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(otherwise);
    }
}
