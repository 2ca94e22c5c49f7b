package org.pairwright.ui.matching.picture;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.field.Pills;
import org.pairwright.ui.matching.frame.NothingYet;

/** The match as a picture. Whatever is drawn opens the pairs behind it. */
public final class PicturePane extends StackPane {
    private static final double LIST = 480;

    private final PictureViewModel model;
    private final DetailPane detail;
    private final Messages messages;
    private final Label within = new Label();
    private final FlowGrid flows;
    private final ScoreBars scores;
    private final Node page;

    public PicturePane(PictureViewModel model, DetailPane detail) {
        this.model = model;
        this.detail = detail;
        messages = model.run().frame().messages();
        flows = new FlowGrid(
                model,
                (row, column) ->
                        shown().map(one -> model.behindFlow(one, row, column)).ifPresent(this::open));
        scores = new ScoreBars(
                model, ten -> shown().map(one -> model.behindTen(one, ten)).ifPresent(this::open));
        page = page();
        getStyleClass().add("match-picture");
        model.drawnProperty().subscribe(this::show);
        model.run().pictureProperty().subscribe(() -> show(shown()));
    }

    private Optional<PictureViewModel.Drawn> shown() {
        return model.drawnProperty().get();
    }

    private Node page() {
        within.getStyleClass().add("text-quiet");
        within.setWrapText(true);
        within.setMinHeight(Region.USE_PREF_SIZE);
        var all = new VBox(flowHead(), within, flows, title("picture.scores"), scores);
        all.getStyleClass().add("picture-page");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private HBox flowHead() {
        var by = new Pills<>(
                model.groupedByProperty(),
                List.of(
                        new Pills.Pill<>(messages.say("picture.site"), BuiltIn.SITE),
                        new Pills.Pill<>(messages.say("picture.department"), BuiltIn.DEPARTMENT)));
        var head = new HBox(16, title("picture.flows"), by);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label title(String key) {
        var title = new Label(messages.say(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private void show(Optional<PictureViewModel.Drawn> drawn) {
        if (drawn.filter(one -> one.scores().pairs() > 0).isEmpty()) {
            getChildren().setAll(nothingYet());
            return;
        }
        drawn.ifPresent(one -> {
            within.setText(messages.say(
                    "picture.within", one.flows().within(), one.scores().pairs()));
            flows.show(one);
            scores.show(one);
        });
        getChildren().setAll(page);
    }

    private Node nothingYet() {
        return NothingYet.beforeARun(model.run())
                .orElseGet(() -> new EmptyState(Feather.BAR_CHART_2, messages.say("picture.nothing")));
    }

    private void open(PictureViewModel.Behind behind) {
        var list = new ListView<>(FXCollections.observableArrayList(behind.pairs()));
        list.setPrefHeight(LIST);
        list.setAccessibleText(messages.say(behind.title()));
        detail.open(messages.say(behind.title()), new VBox(list));
    }
}
