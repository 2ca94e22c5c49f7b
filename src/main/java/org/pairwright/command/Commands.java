package org.pairwright.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.pairwright.desk.Desk;
import org.pairwright.text.Said;
import picocli.CommandLine;

/** The whole command line: finds the command that was asked for and does it. */
public final class Commands {
    private final Terminal terminal;
    private final Function<Desk, Acts> acts;
    private final Clock clock;

    /**
     * Commands that speak here.
     *
     * @param acts made for the desk that a command opens
     */
    public Commands(Terminal terminal, Function<Desk, Acts> acts, Clock clock) {
        this.terminal = terminal;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Does what the arguments ask for.
     *
     * @param window opens the window on the desk in a folder; called when no command is named
     * @return the exit code: 0 done, 1 done but something was rejected or somebody is unplaced, 2 cannot
     */
    public int run(String[] args, ToIntFunction<Path> window) {
        var pairwright = new Pairwright(new Surroundings(terminal, acts, clock), window);
        var line = new CommandLine(pairwright)
                .addSubcommand(new DemoCommand(pairwright))
                .addSubcommand(new ExportCommand(pairwright))
                .addSubcommand(new ImportCommand(pairwright))
                .addSubcommand(new MatchCommand(pairwright))
                .addSubcommand(new CircleCommand(pairwright))
                .addSubcommand(new ReportCommand(pairwright))
                .addSubcommand(new BackupCommand(pairwright))
                .addSubcommand(new RestoreCommand(pairwright))
                .addSubcommand(new CheckCommand(pairwright));
        line.setOut(terminal.out()).setErr(terminal.err()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> said(thrown));
        return line.execute(args);
    }

    private int said(Exception thrown) throws Exception {
        if (thrown instanceof Cannot cannot) {
            return terminal.cannot(cannot.why());
        }
        if (thrown instanceof Said expected) {
            return terminal.cannot(expected.sentence());
        }
        throw thrown;
    }
}
