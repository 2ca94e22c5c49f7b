package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.journey.Tour;
import org.pairwright.program.plan.Program;
import org.pairwright.reporting.ReportKind;
import org.pairwright.text.Sentence;

/** Draws the reports, before and after saving, small and large, to be looked at. */
@Tag("tour")
class ReportsTourTest {

    @Test
    void reports() {
        draw("reports", 1280, 800, List.of(Cast.leadership()), _ -> {});
        draw("reports-none", 1000, 700, List.of(), _ -> {});
        draw("reports-done", 1000, 700, List.of(Cast.leadership()), ReportsTourTest::saveTwo);
    }

    private static void saveTwo(Shown shown) {
        shown.parts().bytes = 214 * 1024;
        shown.parts().answer = Optional.of(Path.of("/reports/Leadership 2026, Management report, 2026-11-02.xlsx"));
        shown.model().save(ReportKind.MANAGEMENT);
        shown.parts().trouble = Optional.of(Sentence.of("reports.exists", "Leadership 2026, Pairs, 2026-11-02.xlsx"));
        shown.model().save(ReportKind.PAIRS);
    }

    private record Shown(ReportsParts parts, ReportsViewModel model) {}

    private static void draw(String name, double width, double height, List<Program> programs, Consumer<Shown> then) {
        Tour.picture(name, width, height, (_, sceneWidth, sceneHeight) -> {
            var parts = new ReportsParts();
            parts.programs.replaceAll(programs);
            var model = parts.viewModel();
            var content = new StackPane(new ReportsScreen(ReportsParts.MESSAGES, model).node());
            content.getStyleClass().addAll("window", "content");
            then.accept(new Shown(parts, model));
            return new Scene(content, sceneWidth, sceneHeight);
        });
    }
}
