package org.pairwright;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.intake.sample.SampleProgram;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Theme;

/** The real window on a real desk, with the sample program if wanted; made as the application makes it. */
final class SampleWindow implements AutoCloseable {
    static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    final OpenDesk open;

    private SampleWindow(OpenDesk open) {
        this.open = open;
    }

    static SampleWindow onEmptyDesk(Path folder) {
        return new SampleWindow(
                new OpenDesk(((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk(), DeskFixture.CLOCK));
    }

    static SampleWindow withSample(Path folder) {
        var desk = onEmptyDesk(folder);
        new SampleProgram(desk.open.database, desk.open.journal)
                .takeIn(LocalDate.now(DeskFixture.CLOCK), CriteriaPreset.of(Purpose.LEADERSHIP), Progress.UNWATCHED);
        return desk;
    }

    WindowWiring wiring(Stage stage, Theme theme, Jobs jobs) {
        return wiring(stage, theme, jobs, again -> {});
    }

    /** With what is done when the window is to be made anew. */
    WindowWiring wiring(Stage stage, Theme theme, Jobs jobs, Consumer<List<Sentence>> again) {
        return new WindowWiring(
                open,
                MESSAGES,
                new WindowWiring.Surface(
                        stage,
                        theme,
                        new WindowWiring.Crew(jobs, Jobs.immediately(), Jobs.immediately()),
                        new WindowWiring.Outside(shown -> {}, again)));
    }

    @Override
    public void close() {
        open.desk.close();
    }
}
