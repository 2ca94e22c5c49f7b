package org.pairwright.ui.reports;

import org.kordamp.ikonli.feather.Feather;
import org.pairwright.reporting.ReportKind;

/** How the reports are called, and what is in them. */
final class ReportWords {
    private ReportWords() {}

    static String title(ReportKind kind) {
        return switch (kind) {
            case MANAGEMENT -> "reports.management";
            case PAIRS -> "reports.pairs";
            case PEOPLE -> "reports.people";
            case RECORD -> "reports.record";
        };
    }

    static String content(ReportKind kind) {
        return switch (kind) {
            case MANAGEMENT -> "reports.management.content";
            case PAIRS -> "reports.pairs.content";
            case PEOPLE -> "reports.people.content";
            case RECORD -> "reports.record.content";
        };
    }

    static Feather icon(ReportKind kind) {
        return switch (kind) {
            case MANAGEMENT -> Feather.BAR_CHART_2;
            case PAIRS -> Feather.LINK;
            case PEOPLE -> Feather.USERS;
            case RECORD -> Feather.FILE_TEXT;
        };
    }
}
