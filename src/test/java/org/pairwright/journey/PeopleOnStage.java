package org.pairwright.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.FigureCard;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** A screen made of everything in the kit, for the tests of the frame. */
public final class PeopleOnStage implements Screen {
    static final List<One> CAST = List.of(
            new One("Amara Okafor", "Mentee", "Nairobi", 85, 0, Mood.GOOD),
            new One("Kenji Watanabe", "Mentor", "Osaka", 78, 3, Mood.GOOD),
            new One("Liam O’Connell", "Mentee", "Galway", 61, 0, Mood.WARNING),
            new One("Sofía Marín", "Mentor", "Valencia", 92, 2, Mood.QUIET),
            new One("Ingrid Lindqvist", "Mentor", "Uppsala", 41, 1, Mood.BAD),
            new One("Omar Haddad", "Mentee", "Amman", 100, 0, Mood.GOOD),
            new One("Mei Chen", "Mentor and mentee", "Taipei", 66, 1, Mood.GOOD),
            new One("Ana Kovač", "Mentee", "Zagreb", 73, 0, Mood.WARNING),
            new One("Priya Nair", "Mentor", "Kochi", 88, 2, Mood.GOOD),
            new One("Tomás Ruiz", "Mentee", "Medellín", 57, 0, Mood.QUIET));

    public final DataTable<One> table;
    public final DetailPane detail = new DetailPane("Close");
    public final List<Destination> visits = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    private final BorderPane node = new BorderPane();

    public record One(String name, String role, String site, long score, long places, Mood mood) {}

    PeopleOnStage(Messages messages) {
        table = new DataTable<>(messages, "Find people", columns());
        table.setSameness(One::name);
        table.offer(List.of(
                new Chip<>("Mentors", one -> one.role().startsWith("Mentor")),
                new Chip<>("Mentees", one -> one.role().endsWith("entee"))));
        table.setEmptyState(new EmptyState(
                Feather.USERS, "Nobody has been taken in yet.", "Take in a spreadsheet…", () -> asked.add("import")));
        table.setOnOpen(one -> detail.open(one.name(), detailOf(one)));
        var header = new ScreenHeader("People");
        header.subtitleProperty().set("212 mentees · 180 mentors with 214 places · 4 have nobody allowed");
        header.addQuiet("Export…", () -> asked.add("export"));
        header.addPrimary("Take in a spreadsheet…", () -> asked.add("import"));
        VBox.setVgrow(table, Priority.ALWAYS);
        var page = new VBox(header, figures(), table);
        page.getStyleClass().add("screen");
        node.setCenter(page);
        node.setRight(detail);
    }

    private static List<Column<One>> columns() {
        return List.of(
                Column.text("name", "Name", One::name).wide(190),
                Column.text("role", "Role", One::role),
                Column.text("site", "Site", One::site).wide(110),
                Column.score("score", "Score", One::score),
                Column.number("places", "Places", One::places, one -> Long.toString(one.places())),
                Column.<One>text("health", "Health", one -> word(one.mood()))
                        .drawn(HBox::new, (HBox cell, One one) -> {
                            cell.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
                            cell.getChildren().setAll(new Badge(one.mood(), word(one.mood())));
                        })
                        .wide(150));
    }

    private static String word(Mood mood) {
        return switch (mood) {
            case GOOD -> "On track";
            case WARNING -> "Needs a look";
            case BAD -> "At risk";
            case QUIET -> "Too early";
        };
    }

    private static HBox figures() {
        var row = new HBox(12);
        var words = List.of("Applied", "Confirmed", "Matched", "Active");
        var figures = List.of("431", "402", "366", "348");
        for (int i = 0; i < words.size(); i++) {
            var card = new FigureCard(words.get(i), () -> {});
            card.show(figures.get(i), i == 0 ? "12 since Monday" : "");
            HBox.setHgrow(card, Priority.ALWAYS);
            row.getChildren().add(card);
        }
        return row;
    }

    private static Node detailOf(One one) {
        var heading = new Label("Why this pair");
        heading.getStyleClass().add("section-title");
        return new VBox(
                new Badge(one.mood(), word(one.mood())),
                heading,
                new ReasonLine(Mood.GOOD, "Offers Budgeting and Negotiation, both wanted", 0.5),
                new ReasonLine(Mood.GOOD, "Both speak French", 0.2),
                new ReasonLine(Mood.QUIET, "Works at another site", 0.1),
                new ReasonLine(
                        Mood.WARNING, "Same department, and a longer line of words that needs a second line", 0.2));
    }

    void open(int row) {
        var one = CAST.get(row);
        table.choose(one.name());
        detail.open(one.name(), detailOf(one));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        visits.add(destination);
        table.show(CAST);
    }

    @Override
    public void find() {
        table.find();
    }

    @Override
    public void create() {
        asked.add("new");
    }

    @Override
    public void export() {
        asked.add("export");
    }

    @Override
    public boolean escape() {
        return detail.close();
    }
}
