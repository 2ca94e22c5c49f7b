package org.pairwright.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Part;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.Theme;

/** Few small sections below each other: program, look, data, history, and what this is. */
public final class SettingsScreen implements Screen {
    private final Messages messages;
    private final SettingsViewModel model;
    private final Theme theme;
    private final Part safety;
    private final ProgramForm program;
    private final StepList steps;
    private final VBox programPart;
    private final VBox samplePart;
    private final ScrollPane node;

    public SettingsScreen(Messages messages, SettingsViewModel model, Theme theme, Part safety) {
        this.messages = messages;
        this.model = model;
        this.theme = theme;
        this.safety = safety;
        program = new ProgramForm(messages, model::save);
        steps = new StepList(messages, model);
        programPart = part("settings.program", program);
        samplePart = part("settings.sample", sample());
        var page = new VBox(
                new ScreenHeader(messages.say("settings.title")),
                programPart,
                part("settings.look", look()),
                part("settings.data", data()),
                part("settings.safety", safety.node()),
                part("settings.concerns", concerns()),
                samplePart,
                part("settings.history", steps),
                part("settings.about", about()));
        page.getStyleClass().addAll("screen", "settings-page");
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
        model.programProperty().subscribe(at -> {
            show(programPart, at.isPresent());
            at.ifPresent(program::show);
        });
        model.problemsProperty().subscribe(program::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        show(samplePart, model.hasSample());
        model.programProperty().get().ifPresent(program::show);
        model.arrive();
        safety.shown();
    }

    @Override
    public void find() {
        steps.find();
    }

    private HBox look() {
        var group = new ToggleGroup();
        var choices = new HBox();
        choices.getStyleClass().add("settings-line");
        for (var shade : Theme.Shade.values()) {
            choices.getChildren().add(shade(shade, group));
        }
        return choices;
    }

    private ToggleButton shade(Theme.Shade shade, ToggleGroup group) {
        var toggle = new ToggleButton(
                switch (shade) {
                    case SYSTEM -> messages.say("settings.look.system");
                    case LIGHT -> messages.say("settings.look.light");
                    case DARK -> messages.say("settings.look.dark");
                });
        toggle.getStyleClass().add("chip");
        toggle.setId("shade-" + shade.name());
        toggle.setToggleGroup(group);
        theme.shadeProperty().subscribe(chosen -> toggle.setSelected(chosen == shade));
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            theme.choose(shade);
        });
        return toggle;
    }

    private VBox data() {
        var folder = model.facts().folder().toString();
        var path = new Label(folder);
        path.getStyleClass().add("settings-path");
        path.setWrapText(true);
        path.setMinHeight(Region.USE_PREF_SIZE);
        var acts = new HBox(
                Buttons.quiet(messages.say("settings.data.show"), model::showFolder),
                Buttons.quiet(messages.say("settings.data.copy"), () -> copy(folder)));
        acts.getStyleClass().add("settings-line");
        return lines(quiet("settings.data.words"), path, acts);
    }

    private VBox concerns() {
        var open = Buttons.quiet(messages.say("settings.concerns.open"), model::openConcerns);
        open.setId("open-concerns");
        return lines(quiet("settings.concerns.words"), open);
    }

    private VBox sample() {
        var remove = Buttons.quiet(messages.say("settings.sample.remove"), model::removeSample);
        remove.setId("remove-sample");
        return lines(quiet("settings.sample.words"), remove);
    }

    private VBox about() {
        var version =
                new Label(messages.say("settings.about.version", model.facts().version()));
        return lines(version, quiet("settings.about.licence"), quiet("settings.about.keys"));
    }

    private void copy(String folder) {
        var content = new ClipboardContent();
        content.putString(folder);
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    private VBox part(String heading, Node content) {
        var title = new Label(messages.say(heading));
        title.getStyleClass().add("section-title");
        var part = new VBox(title, content);
        part.getStyleClass().add("settings-part");
        return part;
    }

    private Label quiet(String key) {
        var label = new Label(messages.say(key));
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox lines(Node... nodes) {
        var lines = new VBox(nodes);
        lines.getStyleClass().add("settings-lines");
        return lines;
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
