package org.pairwright.ui.matching.criteria;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.field.NumberField;

/** The numbers of a band, a range or a limit, to be changed in place. */
final class CriterionBounds {
    private static final NumberField.Bounds LEVELS = new NumberField.Bounds(-99, 99);
    private static final NumberField.Bounds DISTANCE = new NumberField.Bounds(1, 999);
    private static final NumberField.Bounds HOURS = new NumberField.Bounds(1, 12);
    private static final NumberField.Bounds HOURS_OF_WEEK = new NumberField.Bounds(1, 80);

    private final Messages messages;
    private final CriteriaViewModel model;
    private final CriterionLine line;

    CriterionBounds(Messages messages, CriteriaViewModel model, CriterionLine line) {
        this.messages = messages;
        this.model = model;
        this.line = line;
    }

    /** None where there is nothing to set. */
    List<Node> nodes() {
        return switch (line.criterion().comparison()) {
            case Comparison.GapWithin(int least, int most) -> band(least, most);
            case Comparison.Closest(int range) -> range(range, Comparison.Closest::new);
            case Comparison.HoursApart(int most) ->
                List.of(
                        number("matchingscreen.bound.hours", most, HOURS, Comparison.HoursApart::new),
                        quiet("matchingscreen.bound.hoursUnit"));
            case Comparison.HoursInCommon(int enough) ->
                List.of(
                        quiet("matchingscreen.bound.enough"),
                        number(
                                "matchingscreen.bound.enoughHours",
                                enough,
                                HOURS_OF_WEEK,
                                Comparison.HoursInCommon::new),
                        quiet("matchingscreen.bound.hoursOfWeek"));
            case Comparison.Scales scales -> scales(scales);
            case Comparison.Covers _,
                    Comparison.CoversAtLevel _,
                    Comparison.SimilarText _,
                    Comparison.Same _,
                    Comparison.Different _,
                    Comparison.InCommon _,
                    Comparison.ValueTable _,
                    Comparison.ReportingLine _,
                    Comparison.MetBefore _ -> List.of();
        };
    }

    private List<Node> band(int least, int most) {
        return List.of(
                number(
                        "matchingscreen.bound.least",
                        least,
                        LEVELS,
                        changed -> new Comparison.GapWithin(changed, Math.max(changed, most))),
                quiet("matchingscreen.bound.to"),
                number(
                        "matchingscreen.bound.most",
                        most,
                        LEVELS,
                        changed -> new Comparison.GapWithin(Math.min(least, changed), changed)));
    }

    private List<Node> range(int range, IntFunction<Comparison> made) {
        return List.of(
                quiet("matchingscreen.bound.within"), number("matchingscreen.bound.range", range, DISTANCE, made));
    }

    private List<Node> scales(Comparison.Scales scales) {
        String within = scales.alike() ? "matchingscreen.bound.within" : "matchingscreen.bound.allFrom";
        var alike = new MenuButton(
                messages.say(scales.alike() ? "matchingscreen.scales.alike" : "matchingscreen.scales.unlike"));
        alike.getStyleClass().addAll("flat", "criterion-missing");
        alike.getItems()
                .setAll(
                        item("matchingscreen.scales.alike", scales, true),
                        item("matchingscreen.scales.unlike", scales, false));
        return List.of(
                alike,
                quiet(within),
                number(
                        "matchingscreen.bound.range",
                        scales.range(),
                        DISTANCE,
                        changed -> new Comparison.Scales(scales.others(), changed, scales.alike())));
    }

    private MenuItem item(String key, Comparison.Scales scales, boolean alike) {
        var item = new MenuItem(messages.say(key));
        item.setOnAction(_ -> model.compare(line, new Comparison.Scales(scales.others(), scales.range(), alike)));
        return item;
    }

    private NumberField number(String name, int number, NumberField.Bounds bounds, IntFunction<Comparison> made) {
        return new NumberField(messages.say(name), number, bounds, changed -> model.compare(line, made.apply(changed)));
    }

    private Label quiet(String key) {
        var label = new Label(messages.say(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-quiet");
        return label;
    }
}
