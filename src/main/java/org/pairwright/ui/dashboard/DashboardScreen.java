package org.pairwright.ui.dashboard;

import java.util.ArrayList;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** Home: what needs her today first, then how the program stands. */
public final class DashboardScreen implements Screen {
    private static final int SKELETON_LINES = 8;

    private final BorderPane frame = new BorderPane();
    private final DashboardViewModel model;
    private final Way way;
    private final Look look;

    /** A home in these words, following whether the window is dark. */
    public DashboardScreen(DashboardViewModel model, Way way, Messages messages, ObservableValue<Boolean> dark) {
        this.model = model;
        this.way = way;
        this.look = new Look(messages, dark, way.navigator()::navigate);
        frame.getStyleClass().add("home");
        model.homeProperty().subscribe(home -> frame.setCenter(picture(home)));
    }

    @Override
    public Parent node() {
        return frame;
    }

    @Override
    public void shown(Destination destination) {
        model.load();
    }

    private Node picture(Home home) {
        return switch (home) {
            case Home.Loading() -> new SkeletonPane(SKELETON_LINES);
            case Home.NoProgram() ->
                empty(Sentence.of("home.empty.noProgram"), "home.verb.startProgram", way.acts()::startProgram);
            case Home.NoPeople(var program) ->
                empty(
                        Sentence.of("home.empty.noPeople", program.name()),
                        "home.verb.import",
                        way.acts()::chooseSpreadsheet);
            case Home.Today today -> scrolling(today(today));
        };
    }

    private Node empty(Sentence sentence, String verb, Runnable act) {
        return new StackPane(new EmptyState(
                Feather.INBOX, look.messages().say(sentence), look.messages().say(verb), act));
    }

    private VBox today(Home.Today today) {
        var lists = Lists.of(today);
        var figures = today.figures();
        var header = new ScreenHeader(look.messages().say(today.greeting()));
        header.subtitleProperty().set(look.messages().say(today.program()));
        var cards = new ArrayList<>(new PairCards(look, lists).all(figures));
        cards.addAll(new PeopleCards(look, lists).all(figures));
        var page = new VBox(
                header,
                new ErrandsPart(look, lists).node(today),
                new FunnelPart(look, lists).node(figures.funnel()),
                new CardGrid(cards));
        page.getStyleClass().add("screen");
        return page;
    }

    private static ScrollPane scrolling(Node page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("home-scroll");
        return scroll;
    }
}
