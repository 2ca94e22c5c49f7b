package org.pairwright.ui.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.pairwright.desk.DeskFolder;
import org.pairwright.program.plan.Program;
import org.pairwright.reporting.ReportKind;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.kit.file.FileNames;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Notifications;

/** Which reports there are, and what became of saving each. */
public final class ReportsViewModel {
    private static final long BYTES_PER_KB = 1024;

    private final ReportSaver saver;
    private final FilePlaces places;
    private final Around around;
    private final Clock clock;
    private final Map<ReportKind, ReadOnlyObjectWrapper<ReportState>> states = new EnumMap<>(ReportKind.class);
    private final BooleanProperty withSensitive = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<String>> sensitive = new ReadOnlyObjectWrapper<>(List.of());
    private Path folder;

    /** The window around the screen: the program at hand, its jobs, where it says what was done, and the language. */
    public record Around(CurrentProgram programs, Jobs jobs, Notifications notifications, Messages messages) {}

    public ReportsViewModel(ReportSaver saver, FilePlaces places, Around around, Clock clock) {
        this.saver = saver;
        this.places = places;
        this.around = around;
        this.clock = clock;
        this.folder = DeskFolder.ofThisMachine().documents();
        for (ReportKind kind : ReportKind.values()) {
            states.put(kind, new ReadOnlyObjectWrapper<>(new ReportState.Idle()));
        }
    }

    ReadOnlyObjectProperty<ReportState> stateProperty(ReportKind kind) {
        return state(kind).getReadOnlyProperty();
    }

    /** The program at hand, which every report is of. */
    ReadOnlyObjectProperty<Optional<Program>> programProperty() {
        return around.programs().programProperty();
    }

    /** Whether the list of people is to hold what is sensitive; off until she ticks it, and again after each saving. */
    BooleanProperty withSensitiveProperty() {
        return withSensitive;
    }

    /** The program's sensitive fields, as people read them. */
    ReadOnlyObjectProperty<List<String>> sensitiveProperty() {
        return sensitive.getReadOnlyProperty();
    }

    /** She came here, or something changed while she was here. */
    void arrive() {
        around.programs()
                .program()
                .ifPresent(program -> around.jobs()
                        .run(Sentence.of("reports.looking"), _ -> saver.sensitive(program.id()), sensitive::set));
    }

    /** What was said of another program's reports is of no use any more. */
    void forget() {
        states.values().stream()
                .filter(state -> !(state.get() instanceof ReportState.Saving))
                .forEach(state -> state.set(new ReportState.Idle()));
    }

    /** Asks where, and saves. One report at a time. */
    void save(ReportKind kind) {
        var program = around.programs().program();
        boolean busy = states.values().stream().anyMatch(state -> state.get() instanceof ReportState.Saving);
        if (program.isPresent() && !busy) {
            places.ask(folder, proposedName(kind, program.get())).ifPresent(asked -> save(kind, program.get(), asked));
        }
    }

    void cancel() {
        around.jobs().cancel();
    }

    void open(Path file) {
        places.open(file);
    }

    void showInFolder(Path file) {
        places.open(folderOf(file));
    }

    private void save(ReportKind kind, Program program, Path asked) {
        var file = FileNames.withEnding(asked, kind.ending());
        folder = folderOf(file);
        if (!file.equals(asked) && Files.exists(file)) {
            state(kind).set(new ReportState.NotSaved(Sentence.of("reports.exists", FileNames.name(file))));
            return;
        }
        state(kind).set(new ReportState.Saving(file));
        around.jobs()
                .run(
                        Sentence.of("reports.job", FileNames.name(file)),
                        written(kind, program, file),
                        outcome -> take(kind, outcome),
                        () -> state(kind).set(new ReportState.Idle()));
    }

    private Work<ReportSaver.Outcome> written(ReportKind kind, Program program, Path file) {
        boolean all = kind == ReportKind.PEOPLE && withSensitive.get();
        withSensitive.set(false);
        return progress -> all
                ? saver.savePeopleWithSensitive(program.id(), file, progress)
                : saver.save(kind, program.id(), file, progress);
    }

    private void take(ReportKind kind, ReportSaver.Outcome outcome) {
        switch (outcome) {
            case ReportSaver.Outcome.NotSaved trouble -> state(kind).set(new ReportState.NotSaved(trouble.why()));
            case ReportSaver.Outcome.Saved saved -> {
                long size = Math.max(1, saved.bytes() / BYTES_PER_KB);
                var said = Sentence.of("reports.saved", FileNames.name(saved.file()), size);
                state(kind).set(new ReportState.Saved(saved.file(), said));
                around.notifications()
                        .say(
                                said,
                                new Notifications.Action(Sentence.of("reports.open"), () -> places.open(saved.file())));
            }
        }
    }

    /** As in "Leadership 2026, management report, 2026-11-02.xlsx": sorted by day where several stand together. */
    private String proposedName(ReportKind kind, Program program) {
        var title = around.messages().say(ReportWords.title(kind));
        var name = around.messages()
                .say(
                        "reports.fileName",
                        program.name(),
                        title,
                        LocalDate.now(clock).toString());
        return FileNames.proposed(name, kind.ending());
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    private ReadOnlyObjectWrapper<ReportState> state(ReportKind kind) {
        return Optional.ofNullable(states.get(kind)).orElseThrow();
    }
}
