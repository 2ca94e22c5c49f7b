package org.pairwright;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.command.Acts;
import org.pairwright.desk.Desk;
import org.pairwright.desk.leaving.ErrorReport;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.desk.place.FolderKind;
import org.pairwright.desk.place.ReadMe;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.pairing.Pairs;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.FailureDialog;

/** The one place where objects are made and handed to each other. */
final class Wiring {
    private final Clock clock;
    private final Messages messages;

    Wiring(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What makes the window on an open desk.
     *
     * @param said what she should know of the desk, shown as a notice
     */
    WindowWiring window(Desk desk, WindowWiring.Surface surface, List<Sentence> said) {
        new ReadMe(messages).keepIn(desk.folder());
        var wired = new WindowWiring(new OpenDesk(desk, clock), messages, surface);
        wired.state().notifications().tell(withWarning(desk.folder(), said));
        return wired;
    }

    private static List<Sentence> withWarning(Path folder, List<Sentence> said) {
        return Stream.concat(said.stream(), FolderKind.ofThisMachine().warning(folder).stream())
                .toList();
    }

    /** What is said of the unexpected before the desk in the folder is open. */
    FailureDialog failures(Path folder) {
        return new FailureDialog(messages, new ErrorReport(folder, Optional.empty(), messages, clock));
    }

    /** What is said of the unexpected while this desk is open. */
    FailureDialog failures(Desk desk) {
        return new FailureDialog(
                messages, new ErrorReport(desk.folder(), Optional.of(desk.database()), messages, clock));
    }

    /** What the command line can do on an open desk. */
    Acts acts(Desk desk) {
        new ReadMe(messages).keepIn(desk.folder());
        var open = new OpenDesk(desk, clock);
        var settings = new KeptSettings(open.settings, open.pairingStores, open.journal);
        return new Acts(
                desk,
                new Acts.Enrolment(open.programs, open.enrolment),
                new TakingIn(open.database, open.journal),
                new Acts.Matching(open.matching, settings, new Pairs(open.pairingStores, open.journal)),
                new Acts.Circling(open.pairingStores, new Circles(open.pairingStores, settings, open.journal, clock)),
                new Acts.Reporting(new ReportSources(open.pairingStores, open.lives), new Reports(messages)),
                new Everything(open.database, messages, clock));
    }
}
