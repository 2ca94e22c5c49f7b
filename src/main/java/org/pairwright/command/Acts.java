package org.pairwright.command;

import org.pairwright.desk.Desk;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.enrolment.Programs;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.Pairs;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.storage.program.ProgramStore;

/** What the commands can do on an open desk. */
public record Acts(
        Desk desk,
        Enrolment enrolment,
        TakingIn intake,
        Matching matching,
        Circling circling,
        Reporting reporting,
        Everything everything) {

    /** Programs as they are, and how to start one. */
    public record Enrolment(ProgramStore known, Programs programs) {}

    /** From people to pairs. */
    public record Matching(MatchingRun run, KeptSettings settings, Pairs pairs) {}

    /** From people to circles. */
    public record Circling(PairingStores stores, Circles circles) {}

    /** What is told, and the telling. */
    public record Reporting(ReportSources sources, Reports reports) {}
}
