package org.pairwright.ui.matching.aim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** What to aim for, in the pane beside: each thing with one sentence of what it does and what can be proved. */
public final class AimPane extends VBox {
    private final AimViewModel model;
    private final Messages messages;
    private final GroupLines groups;
    private final VBox said = new VBox();
    private final AskedNumber floor;
    private final AskedNumber unplacedBelow;

    public AimPane(AimViewModel model) {
        this.model = model;
        messages = model.run().frame().messages();
        groups = new GroupLines(model);
        floor = number("aim.floor", Settings::floor, model::floor);
        unplacedBelow = number("aim.unplacedBelow", Settings::unplacedBelow, model::unplacedBelow);
        said.getStyleClass().add("before-said");
        getStyleClass().add("aim-pane");
        getChildren()
                .addAll(
                        said,
                        aims(),
                        row("aim.floor", "aim.floor.hint", floor),
                        row("aim.unplacedBelow", "aim.unplacedBelow.hint", unplacedBelow),
                        row(
                                "aim.balance",
                                "aim.balance.hint",
                                points("aim.balance", Settings::balance, model::balance)),
                        groups,
                        row(
                                "aim.choices",
                                "aim.choices.hint",
                                points("aim.choices", Settings::choices, model::choices)),
                        Buttons.link(messages.say("aim.reset"), model::reset));
        model.run().settingsProperty().subscribe(asked -> {
            floor.show(asked.floor());
            unplacedBelow.show(asked.unplacedBelow());
        });
        model.run().pictureProperty().subscribe(_ -> showTrouble());
    }

    private Node aims() {
        var group = new ToggleGroup();
        var aims = new VBox(
                aim(group, Aim.EVERYONE, "matchingscreen.aim.everyone", "matchingscreen.aim.everyone.hint"),
                aim(group, Aim.BEST, "matchingscreen.aim.best", "matchingscreen.aim.best.hint"),
                aim(group, Aim.FAIR, "matchingscreen.aim.fair", "matchingscreen.aim.fair.hint"),
                hint("aim.proved"));
        aims.getStyleClass().add("aims");
        return aims;
    }

    private VBox aim(ToggleGroup group, Aim aim, String word, String hint) {
        var choice = new RadioButton(messages.say(word));
        choice.setToggleGroup(group);
        choice.setAccessibleHelp(messages.say(hint));
        choice.setOnAction(_ -> model.aim(aim));
        model.run().settingsProperty().subscribe(asked -> choice.setSelected(asked.aim() == aim));
        var words = hint(hint);
        words.getStyleClass().add("aim-hint");
        return new VBox(choice, words);
    }

    private AskedNumber number(
            String key, Function<Settings, Integer> now, Function<String, Optional<Sentence>> taken) {
        return new AskedNumber(messages, messages.say(key), now.apply(model.asked()), taken);
    }

    private HBox points(String key, Function<Settings, Integer> now, Function<String, Optional<Sentence>> taken) {
        var number = number(key, now, taken);
        var words = new ComboBox<PointsWord>();
        words.getItems().setAll(PointsWord.values());
        words.setConverter(new WordConverter<>(word -> messages.say(word.sentence())));
        words.setAccessibleText(messages.say(key));
        words.setOnAction(_ -> Optional.ofNullable(words.getValue())
                .flatMap(PointsWord::points)
                .flatMap(points -> taken.apply(Integer.toString(points)))
                .ifPresent(trouble -> model.run().frame().notifications().say(trouble)));
        model.run().settingsProperty().subscribe(asked -> {
            number.show(now.apply(asked));
            words.setValue(PointsWord.of(now.apply(asked)));
        });
        return new HBox(8, words, number);
    }

    private Node row(String title, String hint, Node field) {
        var name = new Label(messages.say(title));
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(12, name, field);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var row = new VBox(head, hint(hint));
        row.getStyleClass().add("asked-row");
        return row;
    }

    private Label hint(String key) {
        var words = new Label(messages.say(key));
        words.getStyleClass().addAll("text-quiet", "asked-hint");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void showTrouble() {
        List<Node> lines = new ArrayList<>();
        model.obstacles().forEach(one -> lines.add(new ReasonLine(Mood.BAD, messages.say(one))));
        model.warnings().forEach(one -> lines.add(new ReasonLine(Mood.WARNING, messages.say(one))));
        said.getChildren().setAll(lines);
        said.setManaged(!lines.isEmpty());
    }
}
