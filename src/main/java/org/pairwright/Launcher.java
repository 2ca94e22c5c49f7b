package org.pairwright;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import org.pairwright.command.Commands;
import org.pairwright.command.Terminal;
import org.pairwright.text.Messages;

/** The way in: a command, or the window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        var messages = Messages.ofThisMachine();
        var clock = Clock.system(ZoneId.systemDefault());
        var terminal = new Terminal(
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                messages);
        var commands = new Commands(terminal, new Wiring(clock, messages)::acts, clock);
        System.exit(commands.run(args, folder -> PairwrightApp.open(terminal, folder)));
    }
}
