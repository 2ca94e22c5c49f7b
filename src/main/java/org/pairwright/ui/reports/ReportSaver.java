package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.reporting.ReportKind;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Saves a report of one program as a file. */
public interface ReportSaver {

    /** What became of it. */
    sealed interface Outcome {

        /** It is there, {@code bytes} long. */
        record Saved(Path file, long bytes) implements Outcome {}

        /** It is not, and what was there before still is; the sentence says why and what to do. */
        record NotSaved(Sentence why) implements Outcome {}
    }

    /** Writes the file whole or not at all, without what is sensitive. */
    Outcome save(ReportKind kind, long program, Path file, Progress progress);

    /** Writes the list of people with what is sensitive. */
    Outcome savePeopleWithSensitive(long program, Path file, Progress progress);

    /** The program's sensitive fields, as people read them. */
    List<String> sensitive(long program);
}
