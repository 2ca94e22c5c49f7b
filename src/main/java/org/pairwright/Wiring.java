package org.pairwright;

import java.time.Clock;
import javafx.stage.Stage;
import org.pairwright.command.Acts;
import org.pairwright.desk.Desk;
import org.pairwright.intake.TakingIn;
import org.pairwright.pairing.Pairs;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.text.Messages;
import org.pairwright.ui.shell.window.MainWindow;

/** The one place where objects are made and handed to each other. */
final class Wiring {
    private final Clock clock;
    private final Messages messages;

    Wiring(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** The window on an open desk. */
    MainWindow window(Desk desk, Stage stage) {
        return new WindowWiring(new OpenDesk(desk, clock), messages, stage).window();
    }

    /** What the command line can do on an open desk. */
    Acts acts(Desk desk) {
        var open = new OpenDesk(desk, clock);
        return new Acts(
                new Acts.Enrolment(open.programs, open.enrolment),
                new TakingIn(open.database, open.journal),
                new Acts.Matching(open.matching, new Pairs(open.pairingStores, open.journal)),
                new Acts.Reporting(new ReportSources(open.pairingStores, open.lives), new Reports(messages)));
    }
}
