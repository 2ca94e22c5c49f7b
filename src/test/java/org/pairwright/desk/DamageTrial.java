package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.fixtures.Workload;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.task.Progress;

/** Opens a damaged desk and judges what the program makes of it. */
final class DamageTrial {
    private final Path folder;
    private final DeskState expected;

    DamageTrial(Path folder, DeskState expected) {
        this.folder = folder;
        this.expected = expected;
    }

    /** What became of it. */
    enum Verdict {
        /** Every row was there, and work went on. */
        HARMLESS,
        /** It was said, at the second start too, and the best offer brought every row back. */
        PUT_RIGHT,
        /** It was said, at the second start too, and said that the best offer cannot bring everything. */
        RECOGNISED,
        /** Rows are lost or others, and nobody said so; or a promise was not kept. */
        MISSED
    }

    Verdict judge() throws IOException {
        return switch (Desk.open(folder, DeskFixture.CLOCK)) {
            case Opening.Opened(Desk desk, List<?> _) -> worksOn(desk) ? Verdict.HARMLESS : Verdict.MISSED;
            case Opening.Damaged(Recovery recovery) -> {
                recovery.close();
                yield judgeAgain();
            }
            case Opening.Refused _ -> Verdict.RECOGNISED;
            case Opening.Locked _ -> Verdict.MISSED;
        };
    }

    /** Row numbers may leave a gap. */
    private boolean holdsEverything(Desk desk) throws IOException {
        var state = LaidDownDesk.state(desk);
        return state.tables().equals(expected.tables()) && state.number() == expected.number();
    }

    /** Damage between the rows may show in the first step; then it is said, and the second goes through. */
    private static void workAt(Desk desk) {
        var work = new Workload(desk.journal(), new PersonStore(desk.database()));
        try {
            work.next(LaidDownDesk.PERSONS);
        } catch (CannotWrite said) {
            work.next(LaidDownDesk.PERSONS);
        }
    }

    /** It holds everything, is worked at and closed, and holds all of that when it is opened again. */
    private boolean worksOn(Desk desk) throws IOException {
        boolean all;
        try (desk) {
            all = holdsEverything(desk);
            workAt(desk);
        }
        try (var again = LaidDownDesk.opened(folder)) {
            var held = new Workload(again.journal(), new PersonStore(again.database())).held();
            return all && held.isWhole(LaidDownDesk.PERSONS);
        }
    }

    /** She looked at the offers, closed the program and started it again. */
    private Verdict judgeAgain() throws IOException {
        if (!(Desk.open(folder, DeskFixture.CLOCK) instanceof Opening.Damaged(Recovery recovery))) {
            return Verdict.MISSED;
        }
        if (recovery.findings().isEmpty() || recovery.offers().isEmpty()) {
            recovery.close();
            return Verdict.RECOGNISED;
        }
        var best = recovery.offers().getFirst();
        if (!(recovery.repair(best, Progress.UNWATCHED) instanceof Opening.Opened(Desk desk, List<?> _))) {
            return Verdict.MISSED;
        }
        boolean all = worksOn(desk);
        if (best.complete() && !all) {
            return Verdict.MISSED;
        }
        return all ? Verdict.PUT_RIGHT : Verdict.RECOGNISED;
    }
}
