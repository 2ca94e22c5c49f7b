package org.pairwright.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.desk.History;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.intake.flow.IntakeActs;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.IntakeWindow;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.shell.WindowActs;
import org.pairwright.ui.shell.WindowState;

/** An import over a real desk, with what surrounds it in the window. */
public final class IntakeStage implements AutoCloseable {
    public static final Messages MESSAGES = new Messages(Locale.UK, java.time.ZoneOffset.UTC);

    public final DeskFixture desk;
    public final WindowState state = WindowState.fresh();
    public final IntakeViewModel model;
    public final Path folder;

    /** Where she saves what she takes away. */
    public final Path saved;

    public IntakeStage(Path folder) {
        this(folder, Jobs.immediately());
    }

    public IntakeStage(Path folder, Jobs jobs) {
        this.folder = folder;
        this.saved = folder.resolve("saved");
        desk = new DeskFixture(folder.resolve("desk"));
        var acts = new IntakeActs(
                new TakingIn(desk.database, desk.journal),
                new History(desk.journal, desk.steps),
                nothingElse(),
                () -> {});
        model = new IntakeViewModel(acts, new IntakeWindow(jobs, state, questions(), MESSAGES), DeskFixture.CLOCK);
    }

    /** Opens a text file of this content. */
    public Path open(String name, String content) {
        var file = file(name, content);
        model.arrive(List.of(file));
        return file;
    }

    public Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reviewed reviewed() {
        return model.reviewed().orElseThrow();
    }

    /** Takes in what is shown, and stays at the program. */
    public void takeIn() {
        model.takeIn();
        state.programs().replaceAll(desk.programs.all());
        state.programs().choose(desk.programs.all().getFirst().id());
    }

    public String notice() {
        return state.notifications()
                .noticeProperty()
                .get()
                .map(notice -> MESSAGES.say(notice.text()))
                .orElse("");
    }

    public void undo() {
        state.notifications()
                .noticeProperty()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .act()
                .run();
    }

    @Override
    public void close() {
        desk.close();
    }

    private FileQuestions questions() {
        return new FileQuestions() {
            @Override
            public Optional<Path> open(Kind kind) {
                return Optional.of(saved);
            }

            @Override
            public Optional<Path> save(Kind kind, String proposed) {
                return Optional.of(saved);
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
    }

    private static WindowActs nothingElse() {
        return new WindowActs() {
            @Override
            public void undo() {}

            @Override
            public void redo() {}

            @Override
            public void chooseSpreadsheet() {}

            @Override
            public void startProgram() {}

            @Override
            public void removeSample() {}
        };
    }
}
