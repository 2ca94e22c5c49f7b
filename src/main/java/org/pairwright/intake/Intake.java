package org.pairwright.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.file.Book;
import org.pairwright.intake.file.Books;
import org.pairwright.intake.file.ReadFile;
import org.pairwright.intake.file.ReadSheet;
import org.pairwright.intake.file.Source;
import org.pairwright.intake.file.UnreadFile;
import org.pairwright.intake.review.ReviewTerms;
import org.pairwright.intake.review.Reviewed;
import org.pairwright.intake.review.Reviewing;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.problem.ProblemPlace;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reviews what files would change. Needs no desk; what one knows is given as values. */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final DeskKnowledge known;
    private final Knowing knowing;
    private final Remembering remembering;
    private final Progress progress;
    private final List<ReadFile> files = new ArrayList<>();
    private final List<UnreadFile> unread = new ArrayList<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private IntakeOptions options;
    private RunningProgram running = RunningProgram.NONE;

    private Intake(IntakeOptions options, DeskKnowledge known, Progress progress) {
        this.options = options;
        this.known = known;
        this.remembering = new Remembering(known.recipes());
        this.knowing = new Knowing(known.fields());
        this.progress = progress;
    }

    /** Reads the files as they seem to be, and reviews them. */
    public static IntakeReview review(List<Path> files, IntakeOptions options, DeskKnowledge known, Progress progress) {
        return readAndReview(Source.of(files), options, known, progress);
    }

    /** Reads one file after the other and keeps none of them in memory: for many that are reviewed once. */
    public static IntakeReview readAndReview(
            List<Source> sources, IntakeOptions options, DeskKnowledge known, Progress progress) {
        var intake = new Intake(options, known, progress);
        for (var source : sources) {
            var books = Books.read(List.of(source), progress);
            books.read().forEach(intake::understand);
            intake.unread.addAll(books.unread());
        }
        return intake.review();
    }

    /**
     * Compares the people of files with those known. A file that cannot be read does not stop the others.
     *
     * @throws org.pairwright.task.Cancelled if the work was cancelled
     */
    public static IntakeReview review(Books books, IntakeOptions options, DeskKnowledge known, Progress progress) {
        var intake = new Intake(options, known, progress);
        books.read().forEach(intake::understand);
        intake.unread.addAll(books.unread());
        return intake.review();
    }

    private IntakeReview review() {
        progress.report(0, rows.size(), Sentence.of("intake.comparing"));
        try {
            return of(Reviewing.review(rows, known.people(), terms()));
        } catch (OutOfMemoryError tooMuch) {
            return nothing();
        }
    }

    private IntakeReview of(Reviewed people) {
        return new IntakeReview(files, unread, people, running, knowing.learnt(), options);
    }

    /** Together the files hold more people than can be compared at once. */
    private IntakeReview nothing() {
        rows.clear();
        running = RunningProgram.NONE;
        files.forEach(file -> unread.add(UnreadFile.without(file.name(), Sentence.of("intake.tooMuch", file.name()))));
        files.clear();
        return of(Reviewing.review(rows, known.people(), terms()));
    }

    private ReviewTerms terms() {
        return new ReviewTerms(
                options.said().decisions(), options.recipe().policies(), (at, field) -> place(at, field));
    }

    /** The cell of a row that has a field. */
    private ProblemPlace place(SheetPlace at, IntakeField field) {
        return files.stream()
                .filter(file -> file.name().equals(at.file()))
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.name().equals(at.sheet()))
                .flatMap(sheet -> sheet.mapping().flatMap(mapping -> mapping.of(field)).stream())
                .findFirst()
                .map(column -> new ProblemPlace(
                        at, column.title(), OptionalInt.of(column.index()), Optional.of(Target.of(field))))
                .orElseGet(() -> ProblemPlace.of(at, ""));
    }

    /** A file that no part of the program foresaw costs a sentence, not the others. */
    private void understand(Book book) {
        try {
            read(book);
        } catch (Cancelled stop) {
            throw stop;
        } catch (OutOfMemoryError tooMuch) {
            unread.add(UnreadFile.without(book.name(), Sentence.of("intake.tooMuch", book.name())));
        } catch (StackOverflowError | RuntimeException e) {
            LOG.error("A file was read but not understood", e);
            unread.add(UnreadFile.without(book.name(), Sentence.of("intake.notUnderstood", book.name())));
        }
    }

    private void read(Book book) {
        var remembered = remembering.of(book.content().sheets());
        remembered.ifPresent(found -> options = options.with(options.recipe().on(found.recipe())));
        knowing.follow(options.recipe());
        var reading = new FileReading(book.name(), options, knowing, progress);
        reading.read(book.content().sheets());
        files.add(new ReadFile(
                book.name(), book.digest(), reading.sheets(), remembered.map(Remembering.Found::sentence)));
        if (reading.foundNothing()) {
            unread.add(UnreadFile.without(book.name(), whyNobody(book.name(), reading.sheets())));
        }
        rows.addAll(reading.rows());
        running = running.and(reading.running());
    }

    private static Sentence whyNobody(String name, List<ReadSheet> sheets) {
        List<Object> each = sheets.stream()
                .<Object>map(sheet -> Sentence.of("intake.sheet.named", sheet.name(), sheet.understoodAs()))
                .toList();
        return Sentence.of("intake.nobody", name, each);
    }
}
