package org.pairwright.ui.intake.flow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.intake.Said;
import org.pairwright.intake.file.Source;
import org.pairwright.intake.taking.IntakeResult;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PeopleFilter;
import org.pairwright.ui.shell.TakingBack;

/**
 * Leads through an import. The files are read once; after each thing she says they are understood anew beside the
 * window, and what is shown follows. The step she is at never changes but by her.
 */
public final class IntakeViewModel {
    private final IntakeActs acts;
    private final IntakeWindow window;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(new Situation.Nothing());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final AtomicInteger latest = new AtomicInteger();
    private List<Path> chosen = List.of();
    private List<Opened> files = List.of();
    private Said said = Said.NOTHING;
    private final Deque<Moment> before = new ArrayDeque<>();
    private Optional<String> programName = Optional.empty();
    private boolean takingIn;
    private boolean wanted;

    /** What was said and read at one moment, to go back to. */
    private record Moment(Said said, List<Opened> files) {}

    public IntakeViewModel(IntakeActs acts, IntakeWindow window, Clock clock) {
        this.acts = acts;
        this.window = window;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether what is shown is about to change, or people are being taken in. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public IntakeWindow window() {
        return window;
    }

    /** Empty until the files are understood, and after they were taken in. */
    public Optional<Reviewed> reviewed() {
        return situation.get() instanceof Reviewed reviewed ? Optional.of(reviewed) : Optional.empty();
    }

    /** Other files than before are read; the same ones stay as they were left, compared with the desk as it is now. */
    public void arrive(List<Path> wanted) {
        if (!wanted.isEmpty() && !wanted.equals(chosen)) {
            chosen = List.copyOf(wanted);
            open(Source.of(wanted));
        } else if (!files.isEmpty() && !takingIn) {
            again();
        }
    }

    /** Reads these files in place of those before; nothing is said of them yet. */
    public void open(List<Source> sources) {
        said = Said.NOTHING;
        before.clear();
        programName = Optional.empty();
        situation.set(new Situation.Reading());
        step.set(Step.FILES);
        understand(progress -> Opened.of(sources, progress), true);
    }

    /** Reads one file once more, otherwise: with a password, another character set, another delimiter. */
    public void read(Opened file, ReadingOptions options) {
        var known = files;
        understand(
                progress -> {
                    var anew = Opened.of(file.source().with(options), progress);
                    return known.stream()
                            .map(one -> one.equals(file) ? anew : one)
                            .toList();
                },
                false);
    }

    /** Goes on without one of the files. */
    public void leaveOut(Opened file) {
        var rest = files.stream().filter(one -> !one.equals(file)).toList();
        if (rest.isEmpty()) {
            forget();
        } else {
            understand(_ -> rest, false);
        }
    }

    public void choose() {
        acts.window().chooseSpreadsheet();
    }

    /** She says something; what is shown follows. */
    public void say(UnaryOperator<Said> change) {
        var changed = change.apply(said);
        if (reviewed().isPresent() && !changed.equals(said)) {
            remember();
            said = changed;
            again();
        }
    }

    public boolean canUnsay() {
        return !before.isEmpty();
    }

    /** Takes back what she said last. */
    public void unsay() {
        if (canUnsay()) {
            var moment = before.pop();
            said = moment.said();
            understand(_ -> moment.files(), false);
        }
    }

    private void remember() {
        before.push(new Moment(said, files));
    }

    /** What she said so far, also where it is not shown yet. */
    public Said said() {
        return said;
    }

    /** How a program that is made by this import is called. */
    public void nameProgram(String name) {
        reviewed()
                .filter(_ -> !name.isBlank())
                .filter(shown -> !shown.target().program().name().equals(name.strip()))
                .ifPresent(shown -> {
                    programName = Optional.of(name.strip());
                    situation.set(shown.named(name.strip()));
                });
    }

    public void go(Step wanted) {
        if (reviewed().isPresent()) {
            step.set(wanted);
        }
    }

    /** To the step before or after, whether anything waits there or not. */
    public void goBy(int steps) {
        step.get().neighbour(steps).ifPresent(this::go);
    }

    /** To the next step at which something waits. */
    public void next() {
        reviewed().ifPresent(shown -> step.set(shown.nextAfter(step.get())));
    }

    /** Takes in what is shown; where she said something just before, as soon as it is understood. */
    public void takeIn() {
        if (takingIn) {
            return;
        }
        if (busy.get()) {
            wanted = true;
        } else {
            reviewed().filter(Reviewed::hasSomethingToTakeIn).ifPresent(this::takeIn);
        }
    }

    private void takeIn(Reviewed shown) {
        busy.set(true);
        takingIn = true;
        Work<IntakeResult> work = progress -> {
            acts.before().run();
            return acts.takingIn().confirm(shown.review(), shown.target(), progress);
        };
        window.jobs()
                .run(
                        Sentence.of("intakescreen.takingIn"),
                        Outcome.of(work, Sentence.of("intakescreen.notTakenIn")),
                        outcome -> outcome.tell(this::done, this::trouble),
                        this::atRest);
    }

    private void trouble(Sentence why) {
        atRest();
        window.state().notifications().tell(List.of(why));
    }

    private void done(IntakeResult result) {
        atRest();
        latest.incrementAndGet();
        situation.set(new Situation.Done(result));
        window.state().programs().choose(result.program().id());
        result.step()
                .ifPresentOrElse(
                        number -> window.state().notifications().sayWithUndo(result.sentence(), () -> takeBack(number)),
                        () -> window.state().notifications().say(result.sentence()));
    }

    private void atRest() {
        wanted = false;
        takingIn = false;
        busy.set(false);
    }

    /** All that was taken in is taken back, and shown again as it was before. */
    public void takeBack(long number) {
        new TakingBack(window.jobs(), window.state().notifications(), acts.history()).of(number, this::again);
    }

    public void seePeople() {
        window.state().navigator().navigate(new Destination.PeopleList(new PeopleFilter.All()));
    }

    public void findMatches() {
        window.state().navigator().navigate(new Destination.Matching());
    }

    private void again() {
        var unchanged = files;
        understand(_ -> unchanged, false);
    }

    private void understand(Function<Progress, List<Opened>> opening, boolean landing) {
        int mine = latest.incrementAndGet();
        var understanding = new Understanding(
                acts.takingIn(), window.state().programs().program(), programName, said, LocalDate.now(clock));
        busy.set(true);
        Work<Reviewed> work = progress -> {
            var watched = whileLatest(mine, progress);
            return understanding.of(opening.apply(watched), watched);
        };
        window.jobs()
                .run(
                        Sentence.of("intakescreen.reading"),
                        Outcome.of(work, Sentence.of("intakescreen.notUnderstood")),
                        outcome -> outcome.tell(result -> understood(mine, result, landing), why -> {
                            cancelled(mine);
                            trouble(why);
                        }),
                        () -> cancelled(mine));
    }

    /** What was said since makes the work needless. */
    private Progress whileLatest(int mine, Progress progress) {
        return (done, total, doing) -> {
            if (mine != latest.get()) {
                throw new Cancelled();
            }
            progress.report(done, total, doing);
        };
    }

    private void understood(int mine, Reviewed result, boolean landing) {
        if (mine == latest.get()) {
            busy.set(false);
            files = result.files();
            situation.set(result);
            if (landing) {
                step.set(result.landing());
            }
            if (wanted) {
                wanted = false;
                takeIn();
            }
        }
    }

    /** She thought better of it: all stays as it is shown. */
    private void cancelled(int mine) {
        if (mine == latest.get()) {
            atRest();
            reviewed().ifPresentOrElse(shown -> said = shown.said(), this::forget);
        }
    }

    private void forget() {
        latest.incrementAndGet();
        chosen = List.of();
        files = List.of();
        said = Said.NOTHING;
        before.clear();
        step.set(Step.FILES);
        situation.set(new Situation.Nothing());
    }
}
