package org.pairwright.ui.matching.criteria;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.WeightBar;

/** One criterion: its statement, what it comes to, and at the right how much it counts. */
final class CriterionRow extends HBox {
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");
    private static final NumberField.Bounds POINTS = new NumberField.Bounds(1, Weight.Points.MOST);
    private static final NumberField.Bounds LEVELS = new NumberField.Bounds(-99, 99);
    private static final NumberField.Bounds DISTANCE = new NumberField.Bounds(1, 999);
    private static final NumberField.Bounds WEEK = new NumberField.Bounds(1, 80);
    private static final NumberField.Bounds HOURS = new NumberField.Bounds(1, 12);
    private static final double WHOLE = 100;

    private final Messages messages;
    private final CriteriaViewModel model;
    private final CriterionLine line;

    CriterionRow(Messages messages, CriteriaViewModel model, CriterionLine line) {
        this.messages = messages;
        this.model = model;
        this.line = line;
        getStyleClass().add("criterion");
        setAlignment(Pos.CENTER_LEFT);
        if (line.criterion().weight() instanceof Weight.Off) {
            getStyleClass().add("criterion-off");
        }
        getChildren().add(words());
        if (!line.criterion().isRule()) {
            getChildren().addAll(share(), points());
        }
        getChildren().addAll(weight(), more());
        addEventHandler(KeyEvent.KEY_PRESSED, this::moved);
    }

    private VBox words() {
        var statement = new Label(messages.say(line.statement()));
        statement.getStyleClass().add("criterion-statement");
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        var below = new HBox();
        below.getStyleClass().add("criterion-below");
        below.setAlignment(Pos.CENTER_LEFT);
        if (line.criterion().isRule()) {
            below.getChildren().add(quiet(messages.say("matchingscreen.rule.forbids", line.forbids())));
        }
        below.getChildren().addAll(bounds());
        if (!(line.criterion().comparison() instanceof Comparison.MetBefore)) {
            below.getChildren().add(missing());
        }
        var words = new VBox(statement, below);
        words.getStyleClass().add("criterion-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    /** The numbers of a band, a range or a limit, to be changed in place. */
    private List<Node> bounds() {
        return switch (line.criterion().comparison()) {
            case Comparison.GapWithin(int least, int most) ->
                List.of(
                        number(
                                "matchingscreen.bound.least",
                                least,
                                LEVELS,
                                changed -> new Comparison.GapWithin(changed, Math.max(changed, most))),
                        quiet(messages.say("matchingscreen.bound.to")),
                        number(
                                "matchingscreen.bound.most",
                                most,
                                LEVELS,
                                changed -> new Comparison.GapWithin(Math.min(least, changed), changed)));
            case Comparison.Closest(int range) ->
                List.of(
                        quiet(messages.say("matchingscreen.bound.within")),
                        number("matchingscreen.bound.range", range, DISTANCE, Comparison.Closest::new));
            case Comparison.HoursApart(int most) ->
                List.of(
                        number("matchingscreen.bound.hours", most, HOURS, Comparison.HoursApart::new),
                        quiet(messages.say("matchingscreen.bound.hoursUnit")));
            case Comparison.HoursInCommon(int enough) ->
                List.of(
                        quiet(messages.say("matchingscreen.bound.enough")),
                        number("matchingscreen.bound.enoughHours", enough, WEEK, Comparison.HoursInCommon::new),
                        quiet(messages.say("matchingscreen.bound.hoursOfWeek")));
            case Comparison.Scales scales ->
                List.of(
                        quiet(messages.say("matchingscreen.bound.within")),
                        number(
                                "matchingscreen.bound.range",
                                scales.range(),
                                DISTANCE,
                                changed -> new Comparison.Scales(scales.others(), changed, scales.alike())));
            case Comparison.CoversAtLevel _,
                    Comparison.SimilarText _,
                    Comparison.Covers _,
                    Comparison.Same _,
                    Comparison.Different _,
                    Comparison.InCommon _,
                    Comparison.ValueTable _,
                    Comparison.ReportingLine _,
                    Comparison.MetBefore _ -> List.of();
        };
    }

    private NumberField number(
            String name, int number, NumberField.Bounds bounds, java.util.function.IntFunction<Comparison> made) {
        return new NumberField(messages.say(name), number, bounds, changed -> model.compare(line, made.apply(changed)));
    }

    private MenuButton missing() {
        var current = line.criterion().missing();
        var choice = new MenuButton(messages.say("matchingscreen.missing", missingWords(current)));
        choice.setMinWidth(0);
        choice.getStyleClass().addAll("flat", "criterion-missing");
        choice.setTooltip(new Tooltip(messages.say("matchingscreen.missing.hint")));
        for (MissingPolicy policy : MissingPolicy.values()) {
            var words = messages.say("matchingscreen.missing", missingWords(policy));
            choice.getItems().add(item(words, () -> model.setMissing(line, policy)));
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
        var current = WeightWord.of(line.criterion().weight());
        var choice = new ComboBox<WeightWord>();
        choice.getStyleClass().add("criterion-weight");
        choice.getItems().setAll(WeightWord.toChoose());
        choice.setConverter(new Words());
        choice.setValue(current);
        choice.setAccessibleText(messages.say("matchingscreen.weight"));
        choice.valueProperty().subscribe((_, chosen) -> chosen.weight().ifPresent(heavy -> model.weigh(line, heavy)));
        return choice;
    }

    private MenuButton more() {
        var menu = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(messages.say("matchingscreen.more"));
        menu.getItems()
                .setAll(
                        item(messages.say("matchingscreen.up"), () -> model.move(line, -1)),
                        item(messages.say("matchingscreen.down"), () -> model.move(line, 1)),
                        item(messages.say("matchingscreen.remove"), () -> model.remove(line)));
        return menu;
    }

    private void moved(KeyEvent key) {
        if (UP.match(key) || DOWN.match(key)) {
            model.move(line, UP.match(key) ? -1 : 1);
            key.consume();
        }
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
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
