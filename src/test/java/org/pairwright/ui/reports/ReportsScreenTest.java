package org.pairwright.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.text.Sentence;
import org.testfx.framework.junit5.ApplicationTest;

class ReportsScreenTest extends ApplicationTest {
    private final ReportsParts parts = new ReportsParts();

    @Override
    public void start(Stage window) {
        parts.programs.replaceAll(List.of(Cast.leadership()));
        var screen = new ReportsScreen(ReportsParts.MESSAGES, parts.viewModel());
        window.setScene(new Scene(new StackPane(screen.node()), 1000, 700));
        window.setX(0);
        window.setY(0);
        window.show();
    }

    @Test
    void a_report_in_the_way_is_saved_under_another_name_and_opened() {
        parts.answer = Optional.of(Path.of("/reports/first.xlsx"));
        parts.trouble = Optional.of(Sentence.of("reports.exists", "first.xlsx"));
        clickOn("#save-pairs");
        assertThat(lookup("There is already a file named first.xlsx, and it was left alone."
                                + " Choose another name, or name it with its ending to replace it.")
                        .tryQuery())
                .isPresent();

        parts.answer = Optional.of(Path.of("/reports/second.xlsx"));
        parts.trouble = Optional.empty();
        clickOn("Save under another name…");
        clickOn("Show in folder");
        assertThat(parts.opened).isEqualTo(Path.of("/reports"));
    }

    @Test
    void without_a_program_there_is_nothing_to_report() {
        interact(() -> parts.programs.replaceAll(List.of()));
        assertThat(lookup("#save-pairs").tryQuery()).isEmpty();
    }
}
