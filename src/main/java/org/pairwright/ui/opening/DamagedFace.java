package org.pairwright.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.desk.backup.Backup;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.field.SecretRow;
import org.pairwright.ui.opening.DamagedViewModel.Way;

/** Calmly what was found, the best way to put it right chosen already, and the others below it. */
public final class DamagedFace extends StackPane {
    private final Messages messages;
    private final DamagedViewModel model;
    private final Doors doors;
    private final SecretRow secret;
    private final ToggleGroup ways = new ToggleGroup();
    private final RadioButton elsewhere = new RadioButton();

    /**
     * The ways out of here.
     *
     * @param chooser asks her for the file of a backup
     * @param leave closes the program with nothing touched
     */
    public record Doors(Supplier<Optional<Path>> chooser, Runnable leave) {}

    public DamagedFace(Messages messages, DamagedViewModel model, Doors doors) {
        this.messages = messages;
        this.model = model;
        this.doors = doors;
        secret = new SecretRow(messages, messages.say("opening.backupSecret"));
        getStyleClass().addAll("window", "opening");
        var page = new VBox(head(), found(), choice(), trouble(), acts(), aside());
        page.getStyleClass().add("damaged-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        var middle = new StackPane(page);
        middle.getStyleClass().add("damaged-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        getChildren().add(scroll);
        model.chosenProperty().subscribe(this::show);
    }

    private VBox head() {
        var title = new Label(messages.say("opening.damaged"), Icons.of(Feather.LIFE_BUOY, "icon-large"));
        title.getStyleClass().addAll("screen-title", "damaged-title");
        return new VBox(title, quiet(messages.say("opening.damagedWords")));
    }

    private VBox found() {
        var found = new VBox(section("opening.found"));
        found.getStyleClass().add("damaged-part");
        model.findings().forEach(one -> {
            var line = new ReasonLine(Mood.WARNING, messages.say(one));
            found.getChildren().add(line);
        });
        return found;
    }

    private VBox choice() {
        var none = model.offers().isEmpty();
        var choice = new VBox(section(none ? "opening.noWay" : "opening.ways"));
        choice.getStyleClass().add("damaged-part");
        if (none) {
            choice.getChildren().add(quiet(messages.say("opening.noWayWords")));
        }
        for (int at = 0; at < model.offers().size(); at++) {
            var offer = model.offers().get(at);
            choice.getChildren().add(way(new RadioButton(messages.say(offer.sentence())), new Way.Offered(offer)));
            if (at == 0) {
                var best = new Label(messages.say("opening.best"));
                best.getStyleClass().add("damaged-best");
                choice.getChildren().add(1, best);
            }
        }
        var look = Buttons.quiet(messages.say("opening.elsewhere"), this::lookElsewhere);
        look.setId("look-elsewhere");
        look.disableProperty().bind(model.busyProperty());
        furnish(elsewhere);
        secret.name("backup-secret");
        secret.setOnEnter(this::putRight);
        choice.getChildren().addAll(elsewhere, secret, look);
        return choice;
    }

    private RadioButton way(RadioButton button, Way way) {
        furnish(button);
        button.setUserData(way);
        button.setOnAction(_ -> model.choose(way));
        return button;
    }

    private void furnish(RadioButton button) {
        button.setToggleGroup(ways);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("damaged-way");
        button.disableProperty().bind(model.busyProperty());
    }

    private void lookElsewhere() {
        doors.chooser().get().ifPresent(model::look);
    }

    private void show(Optional<Way> chosen) {
        ways.getToggles().stream()
                .filter(toggle ->
                        chosen.filter(way -> way.equals(toggle.getUserData())).isPresent())
                .forEach(toggle -> toggle.setSelected(true));
        boolean asked = false;
        if (chosen.orElse(null) instanceof Way.Elsewhere way) {
            elsewhere.setText(messages.say(words(way.backup())));
            elsewhere.setUserData(way);
            elsewhere.setOnAction(_ -> model.choose(way));
            elsewhere.setSelected(true);
            asked = way.asked();
        }
        showIf(elsewhere, elsewhere.getUserData() != null);
        showIf(secret, asked);
    }

    private static Sentence words(Backup backup) {
        return Sentence.of(
                "opening.fromFile",
                String.valueOf(backup.file().getFileName()),
                backup.note().at(),
                backup.note().counts().sentence());
    }

    private VBox trouble() {
        var words = new Label();
        words.getStyleClass().add("form-trouble");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty()
                .bind(model.troubleProperty()
                        .map(said -> said.map(messages::say).orElse("")));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("status-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.say("opening.puttingRight"));
        bar.visibleProperty().bind(model.busyProperty());
        return new VBox(words, bar);
    }

    private HBox acts() {
        var right = Buttons.primary(messages.say("opening.putRight"), this::putRight);
        right.setId("put-right");
        right.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.busyProperty().get()
                                || model.chosenProperty().get().isEmpty(),
                        model.busyProperty(),
                        model.chosenProperty()));
        var leave = Buttons.quiet(messages.say("opening.leave"), doors.leave());
        leave.setId("leave-untouched");
        leave.disableProperty().bind(model.busyProperty());
        var acts = new HBox(right, leave);
        acts.getStyleClass().add("damaged-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    private Label aside() {
        return quiet(messages.say("opening.keptAside"));
    }

    private void putRight() {
        model.putRight(secret.secret());
    }

    private Label section(String key) {
        var title = new Label(messages.say(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void showIf(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
