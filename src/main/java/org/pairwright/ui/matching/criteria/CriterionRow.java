package org.pairwright.ui.matching.criteria;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.matching.spread.Spread;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.WeightBar;
import org.pairwright.ui.kit.field.NumberField;

/** One criterion: its statement, what it comes to, and at the right how much it counts. Enter edits, Alt+Up and Alt+Down move, Delete removes. */
final class CriterionRow extends HBox {
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");
    private static final NumberField.Bounds POINTS = new NumberField.Bounds(1, Weight.Points.MOST);
    private static final double WHOLE = 100;

    private final Messages messages;
    private final CriteriaViewModel model;
    private final CriterionLine line;
    private final SpreadStrip strip;
    private final VBox words = new VBox();

    CriterionRow(Messages messages, CriteriaViewModel model, CriterionLine line) {
        this.messages = messages;
        this.model = model;
        this.line = line;
        strip = new SpreadStrip(messages);
        getStyleClass().add("criterion");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(messages.say("matchingscreen.row", line.statement(), weightWord()));
        setAccessibleHelp(messages.say("matchingscreen.row.keys"));
        if (line.criterion().weight() instanceof Weight.Off) {
            getStyleClass().add("criterion-off");
        }
        fillWords();
        getChildren().add(words);
        if (!line.criterion().isRule()) {
            getChildren().addAll(share(), points());
        }
        getChildren().addAll(weight(), more());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    CriterionLine line() {
        return line;
    }

    /** What became known of the people since. */
    void show(Spread spread) {
        strip.show(spread.wishes().stream()
                .filter(wish -> wish.criterion() == line.criterion().id())
                .findFirst());
        words.getChildren().removeIf(TableEditor.class::isInstance);
        if (line.criterion().comparison() instanceof Comparison.ValueTable table && model.isOpen(line)) {
            Optional.ofNullable(spread.values().get(line.criterion().id()))
                    .map(values -> new TableEditor(messages, table, values, filledIn -> model.fillIn(line, filledIn)))
                    .ifPresent(words.getChildren()::add);
        }
    }

    private void fillWords() {
        var statement = new Label(messages.say(line.statement()));
        statement.getStyleClass().add("criterion-statement");
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        var below = new FlowPane();
        below.getStyleClass().add("criterion-below");
        below.setRowValignment(VPos.CENTER);
        below.setMinHeight(Region.USE_PREF_SIZE);
        if (line.criterion().isRule()) {
            below.getChildren().add(quiet(messages.say("matchingscreen.rule.forbids", line.forbids())));
        }
        below.getChildren().addAll(new CriterionBounds(messages, model, line).nodes());
        if (line.criterion().comparison() instanceof Comparison.ValueTable table) {
            below.getChildren().add(table(table.cells().isEmpty()));
        }
        if (!(line.criterion().comparison() instanceof Comparison.MetBefore)) {
            below.getChildren().add(missing());
        }
        below.getChildren().add(strip);
        words.getChildren().setAll(statement, below);
        if (line.forbidsAll()) {
            words.getChildren().addAll(forbidsAll());
        }
        words.getStyleClass().add("criterion-words");
        HBox.setHgrow(words, Priority.ALWAYS);
    }

    private Node table(boolean empty) {
        String key = model.isOpen(line)
                ? "matchingscreen.table.close"
                : empty ? "matchingscreen.table.fillIn" : "matchingscreen.table.open";
        return Buttons.link(messages.say(key), () -> model.toggle(line));
    }

    /** The nearest repairs beside what is wrong. */
    private Node[] forbidsAll() {
        var repairs = new FlowPane(
                Buttons.link(messages.say("matchingscreen.rule.toWish"), () -> model.weigh(line, Weight.MEDIUM)),
                Buttons.link(messages.say("matchingscreen.rule.off"), () -> model.weigh(line, new Weight.Off())));
        repairs.getStyleClass().add("criterion-below");
        return new Node[] {new ReasonLine(Mood.WARNING, messages.say("matchingscreen.rule.forbidsAll")), repairs};
    }

    private MenuButton missing() {
        var current = line.criterion().missing();
        var choice = new MenuButton(messages.say("matchingscreen.missing", missingWords(current)));
        choice.setMinWidth(0);
        choice.getStyleClass().addAll("flat", "criterion-missing");
        choice.setTooltip(new Tooltip(messages.say("matchingscreen.missing.hint")));
        for (MissingPolicy policy : MissingPolicy.values()) {
            var item = new MenuItem(messages.say("matchingscreen.missing", missingWords(policy)));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.setMissing(line, policy));
            choice.getItems().add(item);
        }
        return choice;
    }

    private Sentence missingWords(MissingPolicy policy) {
        return switch (policy) {
            case NEUTRAL ->
                line.criterion().isRule() ? Sentence.of("matchingscreen.missing.passes") : Sentence.of(policy);
            case NO_MATCH ->
                line.criterion().isRule() ? Sentence.of("matchingscreen.missing.forbids") : Sentence.of(policy);
            case STAYS_OUT -> Sentence.of(policy);
        };
    }

    /** How much of the whole it can bring, as a bar and a number. */
    private HBox share() {
        var share = new HBox();
        share.getStyleClass().add("criterion-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.setAlignment(Pos.CENTER_RIGHT);
        if (line.criterion().most() > 0) {
            var percent = quiet(messages.say("matchingscreen.share", Math.round(line.share() * WHOLE)));
            percent.setMinWidth(Region.USE_PREF_SIZE);
            share.getChildren().addAll(new WeightBar(line.share()), percent);
        }
        return share;
    }

    private Region points() {
        if (line.criterion().weight() instanceof Weight.Points(int points)) {
            var field = new NumberField(
                    messages.say("matchingscreen.points"),
                    points,
                    POINTS,
                    typed -> model.weigh(line, new Weight.Points(typed)));
            field.getStyleClass().add("criterion-points");
            return field;
        }
        var none = new Region();
        none.getStyleClass().add("criterion-points");
        return none;
    }

    private ComboBox<WeightWord> weight() {
        var choice = new ComboBox<WeightWord>();
        choice.getStyleClass().add("criterion-weight");
        choice.getItems().setAll(WeightWord.toChoose());
        choice.setConverter(new Words());
        choice.setValue(WeightWord.of(line.criterion().weight()));
        choice.setAccessibleText(messages.say("matchingscreen.weight"));
        choice.valueProperty().subscribe((_, chosen) -> chosen.weight().ifPresent(heavy -> model.weigh(line, heavy)));
        return choice;
    }

    private String weightWord() {
        return messages.say(WeightWord.of(line.criterion().weight()).sentence());
    }

    private MenuButton more() {
        var menu = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(messages.say("matchingscreen.more"));
        menu.getItems().setAll(new CriterionMenu(messages, model, line).items());
        return menu;
    }

    private void key(KeyEvent key) {
        if (UP.match(key) || DOWN.match(key)) {
            model.move(line, UP.match(key) ? -1 : 1);
        } else if (isFocused() && key.getCode() == KeyCode.DELETE) {
            model.remove(line);
        } else if (isFocused() && key.getCode() == KeyCode.ENTER) {
            edit();
        } else if (!isFocused() && key.getCode() == KeyCode.ESCAPE) {
            requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    /** The first number, or how much it counts where there is none. */
    private void edit() {
        Optional.ofNullable(lookup(".number-field"))
                .or(() -> Optional.ofNullable(lookup(".criterion-weight")))
                .ifPresent(node -> {
                    node.requestFocus();
                    if (node instanceof TextField field) {
                        field.selectAll();
                    }
                });
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-quiet");
        return label;
    }

    /** The words of a weight; never read back. */
    private final class Words extends StringConverter<WeightWord> {
        @Override
        public String toString(@Nullable WeightWord word) {
            return word == null ? "" : messages.say(word.sentence());
        }

        @Override
        public WeightWord fromString(String words) {
            return Arrays.stream(WeightWord.values())
                    .filter(word -> toString(word).equals(words))
                    .findFirst()
                    .orElse(WeightWord.OFF);
        }
    }
}
