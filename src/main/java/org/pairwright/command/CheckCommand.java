package org.pairwright.command;

import java.util.concurrent.Callable;
import org.pairwright.desk.DataCheck;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.Recovery;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;

/** Looks whether all is there: one line per finding, then the counts. */
@Command(name = "check", resourceBundle = "org.pairwright.text.command", description = "${bundle:command.check.about}")
final class CheckCommand implements Callable<Integer> {
    private final Pairwright pairwright;

    CheckCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        return switch (pairwright.opening()) {
            case Opening.Opened opened -> check(opened);
            case Opening.Damaged damaged -> tell(damaged.recovery());
            case Opening.Refused refused -> throw new Cannot(refused.why());
            case Opening.Locked _ -> throw new IllegalStateException("was unlocked before");
        };
    }

    /** What was put right at opening was found as well. */
    private int check(Opening.Opened opened) {
        try (Desk desk = opened.desk()) {
            opened.said().forEach(pairwright.terminal()::say);
            DataCheck.Result result = desk.check().run(Progress.UNWATCHED);
            result.findings().forEach(pairwright.terminal()::say);
            pairwright.terminal().say(result.summary());
            return result.allWell() && opened.said().isEmpty() ? Exit.DONE : Exit.DONE_WITH_LEFTOVERS;
        }
    }

    private int tell(Recovery recovery) {
        try (recovery) {
            recovery.findings().forEach(pairwright.terminal()::say);
            recovery.offers().stream().map(Recovery.Offer::sentence).forEach(pairwright.terminal()::say);
            pairwright
                    .terminal()
                    .say(Sentence.of(recovery.offers().isEmpty() ? "command.check.noBackup" : "command.check.restore"));
            return Exit.DONE_WITH_LEFTOVERS;
        }
    }
}
