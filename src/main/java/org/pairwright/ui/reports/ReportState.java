package org.pairwright.ui.reports;

import java.nio.file.Path;
import org.pairwright.text.Sentence;

/** How far the saving of one report is. */
sealed interface ReportState {

    /** Nothing asked yet, or cancelled. */
    record Idle() implements ReportState {}

    record Saving(Path file) implements ReportState {}

    record Saved(Path file, Sentence said) implements ReportState {}

    /** What was there before still is. */
    record NotSaved(Sentence why) implements ReportState {}
}
