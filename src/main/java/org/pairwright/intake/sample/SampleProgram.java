package org.pairwright.intake.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.file.Book;
import org.pairwright.intake.file.Books;
import org.pairwright.intake.running.ProgramDetails;
import org.pairwright.intake.taking.IntakeResult;
import org.pairwright.intake.taking.IntakeStores;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.ManagerLinks;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.Workbook;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.storage.OpenStep;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** The sample program for looking around: invented people, pairs, sessions and goals, dated back from today. */
public final class SampleProgram {
    private static final String WORKBOOK = "/org/pairwright/sample/running-program.xlsx";
    private static final long A_YEAR = 365;

    private final Journal journal;
    private final TakingIn takingIn;
    private final IntakeStores stores;

    public SampleProgram(Database database, Journal journal) {
        this.journal = journal;
        this.takingIn = new TakingIn(database, journal);
        this.stores = IntakeStores.of(database);
    }

    /** The sample program of the desk, if it has one. */
    public Optional<Program> find() {
        return stores.programs().all().stream().filter(Program::sample).findFirst();
    }

    /**
     * Takes the sample in as one step.
     *
     * @param criteria those that the program starts with
     */
    public IntakeResult takeIn(LocalDate today, List<Criterion> criteria, Progress progress) {
        var sheets = ShiftedSheets.to(today, workbook(progress));
        var sample = new Book("running-program.xlsx", "sample", new Workbook(sheets, Optional.empty()));
        var review = Intake.review(
                new Books(List.of(sample), List.of()),
                IntakeOptions.usual(today),
                takingIn.known(OptionalLong.empty()),
                Progress.UNWATCHED);
        var target = new IntakeTarget(program(review.running().details(), today), criteria);
        return takingIn.confirm(
                review,
                target,
                StepKind.SAMPLE,
                Sentence.of("intake.step.sample", target.program().name()),
                progress);
    }

    private static Program program(Optional<ProgramDetails> details, LocalDate today) {
        var starts = details.flatMap(ProgramDetails::starts).orElse(today);
        var ends = details.flatMap(ProgramDetails::ends).orElse(starts.plusDays(A_YEAR));
        var purpose = details.flatMap(ProgramDetails::purpose).orElse(Purpose.GENERAL);
        var name = details.map(ProgramDetails::name).orElse("Sample");
        return Program.planned(name, purpose, starts, ends).asSample();
    }

    private static List<Sheet> workbook(Progress progress) {
        try (InputStream content = Objects.requireNonNull(SampleProgram.class.getResourceAsStream(WORKBOOK))) {
            return WorkbookReader.readOurOwn("running-program.xlsx", content, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new IllegalStateException("the sample inside the program cannot be read", e);
        }
    }

    /** Removes the sample program, all that belongs to it, and the persons who are in no other program; as one step. */
    public void remove() {
        find().ifPresent(program ->
                journal.record(StepKind.SAMPLE, Sentence.of("intake.step.sampleRemoved", program.name()), step -> {
                    remove(step, program.id());
                    return program;
                }));
    }

    private void remove(OpenStep step, long program) {
        var pairs = stores.pairs().ofProgram(program).stream()
                .map(pair -> pair.id())
                .toList();
        stores.goals()
                .removeAll(
                        step,
                        stores.goals().ofProgram(program).stream()
                                .map(goal -> goal.id())
                                .toList());
        stores.sessions()
                .removeAll(
                        step,
                        stores.sessions().ofProgram(program).stream()
                                .map(one -> one.id())
                                .toList());
        stores.pairs().removeAll(step, pairs);
        stores.circles().removeOfProgram(step, program);
        stores.runs().removeOfProgram(step, program);
        stores.pinsAndBans().removeOfProgram(step, program);
        stores.choices().removeOfProgram(step, program);
        stores.criteria().replaceAll(step, program, List.of());
        stores.fields().removeOfProgram(step, program);
        stores.imports().removeOfProgram(step, program);
        var people = stores.participants().ofProgram(program);
        stores.participants()
                .removeAll(step, people.stream().map(Participant::id).toList());
        removePersons(step, program, people);
        stores.programs().remove(step, program);
    }

    private void removePersons(OpenStep step, long program, List<Participant> people) {
        var elsewhere = new HashSet<Long>();
        stores.programs().all().stream()
                .filter(other -> other.id() != program)
                .flatMap(other -> stores.participants().ofProgram(other.id()).stream())
                .forEach(one -> elsewhere.add(one.person()));
        var gone = new HashSet<>(people.stream().map(Participant::person).toList());
        gone.removeAll(elsewhere);
        unlinkFrom(step, gone);
        stores.persons().removeAll(step, gone);
    }

    /** Nobody may point at a manager who goes. */
    private void unlinkFrom(OpenStep step, Set<Long> gone) {
        stores.persons()
                .saveAll(
                        step,
                        stores.persons().all().stream()
                                .filter(person -> reportsTo(person, gone))
                                .map(ManagerLinks::unlinked)
                                .toList());
    }

    private static boolean reportsTo(Person person, Set<Long> gone) {
        var manager = person.workplace().manager().person();
        return manager.isPresent() && gone.contains(manager.getAsLong());
    }
}
