package org.pairwright.ui.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Opened;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.TextDirection;

/**
 * The head of an import: what is read into what, and at the right the one thing to do next: to go on where something
 * waits, to take the people in where nothing does. Taking in is possible from every step.
 */
final class IntakeHead extends VBox {
    private final Messages messages;
    private final IntakeViewModel model;
    private final ScreenHeader header;
    private final VBox remembered = new VBox();
    private final Button takeBack;
    private final Button takeIn;
    private final Button next;

    IntakeHead(Messages messages, IntakeViewModel model) {
        this.messages = messages;
        this.model = model;
        header = new ScreenHeader(messages.say("intakescreen.title"));
        takeBack =
                header.add(Buttons.icon(Feather.CORNER_UP_LEFT, messages.say("intakescreen.takeBack"), model::unsay));
        takeIn = header.addQuiet("", model::takeIn);
        next = header.addPrimary(messages.say("intakescreen.next"), model::next);
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        takeIn.managedProperty().bind(takeIn.visibleProperty());
        next.managedProperty().bind(next.visibleProperty());

        remembered.managedProperty().bind(Bindings.isNotEmpty(remembered.getChildren()));
        getStyleClass().add("intake-head");
        getChildren().setAll(header, remembered);
        model.situationProperty().subscribe(_ -> show());
        model.stepProperty().subscribe(_ -> show());
    }

    private void show() {
        var reviewed = model.reviewed();
        header.subtitleProperty().set(reviewed.map(this::subtitle).orElse(""));
        remembered
                .getChildren()
                .setAll(reviewed.stream().flatMap(this::remembered).toList());
        takeBack.setVisible(reviewed.isPresent() && model.canUnsay());
        boolean takes = reviewed.filter(Reviewed::hasSomethingToTakeIn).isPresent();
        boolean goesOn = reviewed.filter(this::waitsAhead).isPresent();
        takeIn.setVisible(takes);
        takeIn.setText(reviewed.map(shown -> messages.say("intakescreen.takeIn", shown.people()))
                .orElse(""));
        next.setVisible(goesOn);
        takeIn.getStyleClass().remove("accent");
        if (!goesOn) {
            takeIn.getStyleClass().add("accent");
        }
    }

    /** Whether a later step has something for her, or she has not seen the summary yet while something is open. */
    private boolean waitsAhead(Reviewed shown) {
        return model.stepProperty().get() != Step.SUMMARY && !shown.waiting().isEmpty();
    }

    /** That a file was read as one like it was before. */
    private Stream<Node> remembered(Reviewed shown) {
        return shown.review().files().stream()
                .flatMap(file -> file.remembered().stream()
                        .map(sentence -> new ReasonLine(
                                Mood.GOOD,
                                shown.files().size() == 1
                                        ? messages.say(sentence)
                                        : messages.say("intakescreen.files.sheet", file.name(), sentence))));
    }

    private String subtitle(Reviewed shown) {
        var names = shown.files().stream()
                .map(Opened::name)
                .map(TextDirection::isolated)
                .collect(Collectors.joining(", "));
        var rows = shown.review().counts().read();
        var program = shown.target().program();
        return program.id() == 0
                ? messages.say("intakescreen.intoNew", names, rows, TextDirection.isolated(program.name()))
                : messages.say("intakescreen.into", names, rows, TextDirection.isolated(program.name()));
    }
}
