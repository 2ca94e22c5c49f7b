package org.pairwright;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.pairwright.command.Acts;
import org.pairwright.desk.Desk;
import org.pairwright.desk.leaving.ErrorReport;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.desk.place.ReadMe;
import org.pairwright.intake.TakingIn;
import org.pairwright.pairing.Pairs;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.FailureDialog;
import org.pairwright.ui.background.WorkerJobs;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.pairwright.ui.shell.window.MainWindow;

/** The one place where objects are made and handed to each other. */
final class Wiring {
    private final Clock clock;
    private final Messages messages;

    Wiring(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * The window on an open desk.
     *
     * @param opener shows a file or folder by its address in the program that belongs to it
     */
    MainWindow window(Desk desk, Stage stage, Consumer<String> opener) {
        new ReadMe(messages).keepIn(desk.folder());
        var failures = new FailureDialog(messages, new ErrorReport(desk.folder(), desk.database(), messages, clock));
        failures.catchUncaught();
        var surface = new WindowWiring.Surface(
                stage, new Theme(new ThemeFile(desk.folder())), new WorkerJobs(failures), opener);
        return new WindowWiring(new OpenDesk(desk, clock), messages, surface).window();
    }

    /** What the command line can do on an open desk. */
    Acts acts(Desk desk) {
        new ReadMe(messages).keepIn(desk.folder());
        var open = new OpenDesk(desk, clock);
        return new Acts(
                desk,
                new Acts.Enrolment(open.programs, open.enrolment),
                new TakingIn(open.database, open.journal),
                new Acts.Matching(open.matching, new Pairs(open.pairingStores, open.journal)),
                new Acts.Reporting(new ReportSources(open.pairingStores, open.lives), new Reports(messages)),
                new Everything(open.database, messages, clock));
    }
}
