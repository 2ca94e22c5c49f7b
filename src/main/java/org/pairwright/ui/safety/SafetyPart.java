package org.pairwright.ui.safety;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.safety.SafetyViewModel.Facts;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Part;

/** The part of the settings that keeps the desk safe: password, backups, second place, check, and what can leave. */
public final class SafetyPart implements Part {
    private static final int NEVER = 0;

    private final Messages messages;
    private final SafetyViewModel model;
    private final VBox password = new VBox();
    private final Label backups = words();
    private final VBox place = new VBox();
    private final ComboBox<Integer> lockAfter = new ComboBox<>();
    private final VBox node;

    public SafetyPart(Messages messages, SafetyViewModel model) {
        this.messages = messages;
        this.model = model;
        password.getStyleClass().add("settings-lines");
        place.getStyleClass().add("settings-lines");
        lockAfter
                .getItems()
                .setAll(Stream.concat(AutoLock.CHOICES.stream(), Stream.of(NEVER))
                        .toList());
        lockAfter.setConverter(new Minutes(messages));
        lockAfter.setId("lock-after");
        lockAfter.setAccessibleText(messages.say("safety.lockAfter"));
        lockAfter.setOnAction(_ -> Optional.ofNullable(lockAfter.getValue())
                .ifPresent(chosen -> model.lockAfter(Optional.of(chosen).filter(minutes -> minutes != NEVER))));
        node = new VBox(
                block("safety.password", password),
                block("safety.backups", backups, backupActs()),
                block("safety.place", place),
                block(
                        "safety.check",
                        quiet("safety.checkWords"),
                        line(button("safety.checkNow", "check-data", model::check)),
                        new CheckedPane(messages, model)),
                block("safety.leave", leave()));
        node.getStyleClass().add("safety-part");
        model.factsProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        model.arrive();
    }

    private void show(Facts facts) {
        showPassword(facts.locked());
        backups.setText(facts.newest()
                .map(newest -> messages.say("safety.lastBackup", newest.note().at(), facts.backups()))
                .orElseGet(() -> messages.say("safety.noBackups")));
        place.getChildren().setAll(quiet("safety.placeWords"));
        facts.place().ifPresent(folder -> {
            var path = words();
            path.setText(folder.toString());
            path.getStyleClass().add("settings-path");
            var last = words();
            last.setText(facts.copied()
                    .map(at -> messages.say("safety.lastCopy", at))
                    .orElseGet(() -> messages.say("safety.noCopy")));
            place.getChildren().addAll(path, last);
        });
        var acts = line(button("safety.placeChoose", "choose-place", model::choosePlace));
        facts.place()
                .ifPresent(
                        _ -> acts.getChildren().add(button("safety.placeForget", "forget-place", model::forgetPlace)));
        place.getChildren().add(acts);
    }

    private void showPassword(boolean on) {
        if (!on) {
            password.getChildren()
                    .setAll(
                            quiet("safety.passwordOff"),
                            line(button("safety.passwordSetVerb", "set-password", () -> model.password(Act.SET))));
            return;
        }
        lockAfter.setValue(model.autoLock().minutes().orElse(NEVER));
        var label = new Label(messages.say("safety.lockAfter"));
        label.setLabelFor(lockAfter);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var lock = line(label, lockAfter, button("safety.lockNow", "lock-now", model::lockNow));
        lock.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        password.getChildren()
                .setAll(
                        quiet("safety.passwordOn"),
                        line(
                                button(
                                        "safety.passwordChangeVerb",
                                        "change-password",
                                        () -> model.password(Act.CHANGE)),
                                button("safety.newCodeVerb", "new-code", () -> model.password(Act.NEW_CODE)),
                                button(
                                        "safety.passwordRemoveVerb",
                                        "remove-password",
                                        () -> model.password(Act.REMOVE))),
                        lock);
    }

    private HBox backupActs() {
        return line(
                button("safety.backUpNow", "back-up-now", model::backUpNow),
                button("safety.restoreVerb", "open-restore", model::restore),
                button("safety.backUpTo", "back-up-to", model::backUpTo));
    }

    private VBox leave() {
        var sensitive = new CheckBox(messages.say("safety.exportSensitive"));
        sensitive.setId("export-sensitive");
        var acts = new FlowPane(
                button("safety.export", "export-everything", () -> model.export(sensitive.isSelected())), sensitive);
        acts.getStyleClass().add("safety-flow");
        var lines = new VBox(
                quiet("safety.exportWords"),
                acts,
                quiet("safety.reportWords"),
                line(button("safety.report", "save-report", model::saveReport)));
        lines.getStyleClass().add("settings-lines");
        return lines;
    }

    private Node button(String key, String id, Runnable act) {
        var button = Buttons.quiet(messages.say(key), act);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private VBox block(String heading, Node... content) {
        var title = new Label(messages.say(heading));
        title.getStyleClass().add("safety-heading");
        var block = new VBox(title);
        block.getChildren().addAll(content);
        block.getStyleClass().add("settings-lines");
        return block;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private Label quiet(String key) {
        var label = words();
        label.setText(messages.say(key));
        label.getStyleClass().add("text-quiet");
        return label;
    }

    private static Label words() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static final class Minutes extends StringConverter<Integer> {
        private final Messages messages;

        private Minutes(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable Integer minutes) {
            if (minutes == null) {
                return "";
            }
            return minutes == NEVER ? messages.say("safety.never") : messages.say("safety.minutes", minutes);
        }

        @Override
        public Integer fromString(String words) {
            throw new UnsupportedOperationException("a time is chosen, not typed");
        }
    }
}
