package org.pairwright.ui.dashboard;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.insight.Funnel;
import org.pairwright.insight.FunnelStep;
import org.pairwright.ui.kit.Icons;

/** The way of the people through the program, step by step; each step opens those who came that far. */
final class FunnelPart {
    private final Look look;
    private final Lists lists;

    FunnelPart(Look look, Lists lists) {
        this.look = look;
        this.lists = lists;
    }

    Node node(Funnel funnel) {
        var strip = new HBox();
        strip.getStyleClass().addAll("card", "funnel");
        strip.setAlignment(Pos.CENTER_LEFT);
        List.of(FunnelStep.values()).stream()
                .flatMap(step -> step == FunnelStep.APPLIED
                        ? Stream.of(button(funnel, step))
                        : Stream.of(Icons.of(Feather.CHEVRON_RIGHT), button(funnel, step)))
                .forEach(strip.getChildren()::add);
        return strip;
    }

    private Button button(Funnel funnel, FunnelStep step) {
        int count = funnel.count(step);
        var words = look.messages().say("home.funnel.step", step, count);
        var button = new Button(null, face(funnel, step));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("funnel-step");
        button.setMinWidth(0);
        button.setPrefWidth(1);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> look.opening(lists.of(step)).run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private VBox face(Funnel funnel, FunnelStep step) {
        var name = new Label(look.messages().word(step));
        name.getStyleClass().add("figure-label");
        var figure = new Label(look.messages().say("home.number", funnel.count(step)));
        figure.getStyleClass().add("figure");
        return new VBox(figure, name, bar(share(funnel, step)));
    }

    /** How many of those who applied came so far. */
    private static Node bar(double share) {
        var filled = new Region();
        filled.getStyleClass().add("funnel-bar-filled");
        var track = new StackPane(filled);
        track.getStyleClass().add("funnel-bar");
        track.setAlignment(Pos.CENTER_LEFT);
        filled.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }

    private static double share(Funnel funnel, FunnelStep step) {
        int all = funnel.count(FunnelStep.APPLIED);
        return all == 0 ? 0 : (double) funnel.count(step) / all;
    }
}
