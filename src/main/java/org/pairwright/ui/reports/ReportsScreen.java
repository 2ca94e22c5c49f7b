package org.pairwright.ui.reports;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.plan.Program;
import org.pairwright.reporting.ReportKind;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** The reports, one card each: what is in it, save it, and what became of that. */
public final class ReportsScreen implements Screen {
    private final ReportsViewModel model;
    private final ScreenHeader header;
    private final VBox cards = new VBox();
    private final EmptyState nothing;
    private final ScrollPane scroll;
    private final VBox node = new VBox();

    public ReportsScreen(Messages messages, ReportsViewModel model) {
        this.model = model;
        header = new ScreenHeader(messages.say("reports.title"));
        nothing = new EmptyState(Feather.FILE_TEXT, messages.say("reports.noProgram"));
        header.subtitleProperty()
                .bind(model.programProperty()
                        .map(program -> program.map(known -> messages.say("reports.subtitle", known.name()))
                                .orElse("")));
        cards.getStyleClass().add("report-list");
        for (ReportKind kind : ReportKind.values()) {
            cards.getChildren().add(new ReportCard(messages, model, kind));
        }
        scroll = new ScrollPane(new VBox(cards));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        node.getStyleClass().add("screen");
        model.programProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
    }

    @Override
    public void export() {
        model.save(ReportKind.MANAGEMENT);
    }

    private void show(Optional<Program> program) {
        model.forget();
        var content = program.isPresent() ? scroll : nothing;
        VBox.setVgrow(content, Priority.ALWAYS);
        node.getChildren().setAll(header, content);
    }
}
