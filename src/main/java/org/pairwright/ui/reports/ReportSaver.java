package org.pairwright.ui.reports;

import java.nio.file.Path;
import org.pairwright.reporting.ReportKind;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Saves a report of one program as a file. */
@FunctionalInterface
public interface ReportSaver {

    /** What became of it. */
    sealed interface Outcome {

        /** It is there, {@code bytes} long. */
        record Saved(Path file, long bytes) implements Outcome {}

        /** It is not, and what was there before still is; the sentence says why and what to do. */
        record NotSaved(Sentence why) implements Outcome {}
    }

    /** Writes the file whole or not at all. */
    Outcome save(ReportKind kind, long program, Path file, Progress progress);
}
