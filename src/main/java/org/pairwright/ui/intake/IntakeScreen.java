package org.pairwright.ui.intake;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.intake.IntakeResult;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.ReadFile;
import org.pairwright.intake.columns.Column;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** The preview of an import: who is new, changed, rejected and why; one button takes them in. */
public final class IntakeScreen implements Screen {
    private static final int SKELETON_LINES = 12;

    private final Messages messages;
    private final IntakeViewModel model;
    private final ScreenHeader header;
    private final Button takeIn;
    private final LineTable lines;
    private final ColumnsPane columns;
    private final Tab people = new Tab();
    private final Tab understood = new Tab();
    private final TabPane tabs = new TabPane(people, understood);
    private final VBox unread = new VBox();
    private final StackPane content = new StackPane();
    private final VBox node = new VBox();

    public IntakeScreen(Messages messages, IntakeViewModel model) {
        this.messages = messages;
        this.model = model;
        header = new ScreenHeader(messages.say("intakescreen.title"));
        header.addQuiet(messages.say("intakescreen.choose"), model::choose);
        takeIn = header.addPrimary("", this::takeIn);
        takeIn.managedProperty().bind(takeIn.visibleProperty());
        lines = new LineTable(messages);
        columns = new ColumnsPane(messages, model);
        lay();
        model.situationProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.Intake intake) {
            model.open(intake.files());
        }
    }

    @Override
    public void find() {
        lines.node().find();
    }

    private void lay() {
        people.setContent(lines.node());
        understood.setContent(columns);
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        unread.getStyleClass().add("intake-unread");
        node.getStyleClass().add("screen");
        VBox.setVgrow(content, Priority.ALWAYS);
        node.getChildren().setAll(header, unread, content);
    }

    private void show(Situation situation) {
        takeIn.setVisible(false);
        header.subtitleProperty().set("");
        unread.getChildren().clear();
        content.getChildren()
                .setAll(
                        switch (situation) {
                            case Situation.Nothing _ ->
                                new EmptyState(
                                        Feather.FILE_TEXT,
                                        messages.say("intakescreen.nothing"),
                                        messages.say("intakescreen.choose"),
                                        model::choose);
                            case Situation.Reading _ -> new SkeletonPane(SKELETON_LINES);
                            case Situation.Reviewed reviewed -> review(reviewed);
                            case Situation.Done done -> done(done.result());
                        });
    }

    private Node review(Situation.Reviewed reviewed) {
        var review = reviewed.review();
        review.unread().forEach(file -> unread.getChildren().add(warning(messages.say(file.why()))));
        if (review.lines().isEmpty() && review.running().isNone()) {
            return new EmptyState(
                    Feather.FILE_MINUS,
                    messages.say("intakescreen.nobody"),
                    messages.say("intakescreen.chooseAnother"),
                    model::choose);
        }
        header.subtitleProperty().set(subtitle(reviewed));
        takeIn.setVisible(reviewed.hasSomethingToTakeIn());
        takeIn.setText(messages.say("intakescreen.takeIn", reviewed.people()));
        lines.show(LineRow.of(review, messages));
        columns.show(review);
        people.setText(messages.say("intakescreen.people"));
        understood.setText(messages.say("intakescreen.columns", taken(review), columnsOf(review)));
        return tabs;
    }

    private String subtitle(Situation.Reviewed reviewed) {
        var names = reviewed.review().files().stream().map(ReadFile::name).collect(Collectors.joining(", "));
        var rows = reviewed.review().counts().read();
        var program = reviewed.target().program();
        return program.id() == 0
                ? messages.say("intakescreen.intoNew", names, rows, program.name())
                : messages.say("intakescreen.into", names, rows, program.name());
    }

    private static int taken(IntakeReview review) {
        return columnsOf(review)
                - review.mappings().stream()
                        .mapToInt(mapping -> mapping.notTaken().size())
                        .sum();
    }

    private static int columnsOf(IntakeReview review) {
        return (int) review.mappings().stream()
                .flatMap(mapping -> mapping.columns().stream())
                .filter(IntakeScreen::isNamed)
                .count();
    }

    private static boolean isNamed(Column column) {
        return column.field().isPresent() || !column.header().isEmpty();
    }

    private static Node warning(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        var line = new HBox(Icons.of(Feather.ALERT_TRIANGLE), label);
        line.getStyleClass().addAll("intake-warning", Mood.WARNING.styleClass());
        return line;
    }

    private Node done(IntakeResult result) {
        var words = new Label(messages.say(result.sentence()));
        words.getStyleClass().add("section-title");
        words.setWrapText(true);
        var notes = new VBox();
        notes.getStyleClass().add("intake-notes");
        result.notes().forEach(note -> notes.getChildren().add(warning(messages.say(note))));
        var next = new HBox(
                Buttons.primary(messages.say("intakescreen.findMatches"), model::findMatches),
                Buttons.quiet(messages.say("intakescreen.seePeople"), model::seePeople));
        next.getStyleClass().add("intake-next");
        var page = new VBox(new Badge(Mood.GOOD, messages.say("intakescreen.done")), words, next, notes);
        page.getStyleClass().add("intake-done");
        return page;
    }

    private void takeIn() {
        if (model.situationProperty().get() instanceof Situation.Reviewed reviewed) {
            model.takeIn(reviewed);
        }
    }
}
