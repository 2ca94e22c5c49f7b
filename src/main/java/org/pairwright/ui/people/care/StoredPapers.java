package org.pairwright.ui.people.care;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.program.care.Removal;
import org.pairwright.reporting.extract.PersonExtract;
import org.pairwright.reporting.extract.RemovalProof;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.file.FileQuestions;

/** Documents of what is on the desk. */
public final class StoredPapers implements PersonCare.Papers {
    private final FileQuestions questions;
    private final FileQuestions.Kind kind;
    private final Writers writers;
    private final Consumer<String> opener;

    /** What writes the documents, and the clock that dates them. */
    public record Writers(PersonExtract extract, RemovalProof proof, Clock clock) {}

    /**
     * Asks for a file of this kind.
     *
     * @param opener shows a document by its address
     */
    public StoredPapers(FileQuestions questions, FileQuestions.Kind kind, Writers writers, Consumer<String> opener) {
        this.questions = questions;
        this.kind = kind;
        this.writers = writers;
        this.opener = opener;
    }

    private interface Writing {
        void write() throws CannotSave;
    }

    @Override
    public Optional<Path> ask(String name) {
        return questions.save(kind, name);
    }

    @Override
    public Optional<Sentence> saveExtract(long person, Path file) {
        return tried(() -> writers.extract().save(person, file, writers.clock().instant()));
    }

    @Override
    public Optional<Sentence> saveProof(Removal removal, Path file) {
        return tried(() -> writers.proof().save(removal, file));
    }

    @Override
    public void open(Path file) {
        opener.accept(file.toUri().toString());
    }

    private static Optional<Sentence> tried(Writing writing) {
        try {
            writing.write();
            return Optional.empty();
        } catch (CannotSave trouble) {
            return Optional.of(trouble.sentence());
        }
    }
}
