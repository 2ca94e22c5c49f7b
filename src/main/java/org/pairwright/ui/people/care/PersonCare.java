package org.pairwright.ui.people.care;

import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.care.Consents;
import org.pairwright.desk.removal.RemovalPreview;
import org.pairwright.program.care.Removal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** What the screen of people does for a person's privacy. */
public record PersonCare(Consents consents, Removals removals, Papers papers) {

    /** Removes people for good. */
    public interface Removals {

        /** Empty where there is no such person any more. */
        Optional<RemovalPreview> preview(long person);

        Removal remove(long person, Progress progress);
    }

    /** What leaves as a document. Each saving answers why it could not be saved, or nothing. */
    public interface Papers {

        /** Asks for the file to save to; empty where she thought better of it. Called on the window's thread. */
        Optional<Path> ask(String name);

        Optional<Sentence> saveExtract(long person, Path file);

        Optional<Sentence> saveProof(Removal removal, Path file);

        void open(Path file);
    }
}
