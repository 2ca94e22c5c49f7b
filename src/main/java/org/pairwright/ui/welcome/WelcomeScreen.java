package org.pairwright.ui.welcome;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.field.FormRow;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Part;
import org.pairwright.ui.shell.Screen;

/** What she sees when she starts for the first time: three ways in, side by side. */
public final class WelcomeScreen implements Screen {
    private final Messages messages;
    private final WelcomeViewModel model;
    private final TextField name = new TextField();
    private final VBox page = new VBox();
    private final ScrollPane node = new ScrollPane();
    private Optional<Part> beneath = Optional.empty();

    /** @param beneath what else is offered at the first start, below the ways in */
    public WelcomeScreen(Messages messages, WelcomeViewModel model, Part beneath) {
        this(messages, model);
        page.getChildren().add(beneath.node());
        this.beneath = Optional.of(beneath);
    }

    public WelcomeScreen(Messages messages, WelcomeViewModel model) {
        this.messages = messages;
        this.model = model;
        var ways = new HBox(sample(), start(), spreadsheet());
        ways.getStyleClass().add("welcome-ways");
        page.getChildren().setAll(head(), ways);
        page.getStyleClass().add("welcome");
        page.setAlignment(Pos.TOP_CENTER);
        node.setContent(page);
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.clear();
        beneath.ifPresent(Part::shown);
    }

    @Override
    public void create() {
        name.requestFocus();
    }

    private VBox head() {
        var title = new Label(messages.say("welcome.title"));
        title.getStyleClass().add("welcome-title");
        var words = new Label(messages.say("welcome.words"));
        words.getStyleClass().add("welcome-words");
        words.setWrapText(true);
        var head = new VBox(title, words);
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private VBox sample() {
        var look = Buttons.primary(messages.say("welcome.sample.verb"), model::lookAround);
        var way = way(
                Feather.COMPASS,
                "welcome.sample.title",
                "welcome.sample.words",
                look,
                point("welcome.sample.match"),
                point("welcome.sample.follow"),
                point("welcome.sample.report"));
        way.visibleProperty().bind(model.sampleOffered());
        way.managedProperty().bind(way.visibleProperty());
        return way;
    }

    private Label point(String key) {
        var point = new Label(messages.say(key), Icons.of(Feather.CHECK, "welcome-check"));
        point.getStyleClass().add("welcome-point");
        point.setWrapText(true);
        return point;
    }

    private VBox spreadsheet() {
        var open = Buttons.quiet(messages.say("welcome.sheet.verb"), model::openSpreadsheet);
        var drop = new Label(messages.say("welcome.sheet.drop"), Icons.of(Feather.DOWNLOAD));
        drop.getStyleClass().add("welcome-drop");
        drop.setWrapText(true);
        drop.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        VBox.setVgrow(drop, Priority.ALWAYS);
        return way(Feather.FILE_TEXT, "welcome.sheet.title", "welcome.sheet.words", open, drop);
    }

    private VBox start() {
        var start = Buttons.quiet(messages.say("welcome.start.verb"), model::start);
        return way(Feather.FLAG, "welcome.start.title", "welcome.start.words", start, nameRow(), purposeRow(), dates());
    }

    private VBox way(Feather icon, String title, String words, Button verb, Node... between) {
        var heading = new Label(messages.say(title));
        heading.getStyleClass().add("section-title");
        var text = new Label(messages.say(words));
        text.getStyleClass().add("text-quiet");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var way = new VBox(Icons.of(icon, "welcome-icon"), heading, text);
        way.getStyleClass().add("welcome-way");
        way.getChildren().addAll(between);
        var space = new Region();
        VBox.setVgrow(space, Priority.SOMETIMES);
        verb.setMaxWidth(Double.MAX_VALUE);
        way.getChildren().addAll(space, verb);
        HBox.setHgrow(way, Priority.ALWAYS);
        return way;
    }

    private FormRow nameRow() {
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setPromptText(messages.say("welcome.start.namePrompt"));
        name.setOnAction(_ -> model.start());
        var row = new FormRow(messages.say("welcome.start.name"), name);
        row.troubleProperty().bind(said(model.nameTroubleProperty()));
        return row;
    }

    private FormRow purposeRow() {
        var choice = new ComboBox<Purpose>();
        choice.getItems().setAll(Purpose.values());
        choice.setConverter(new PurposeWords(messages));
        choice.valueProperty().bindBidirectional(model.purposeProperty());
        return new FormRow(messages.say("welcome.start.purpose"), choice);
    }

    private VBox dates() {
        var from = date("welcome.start.from", model.startsOnProperty());
        var until = date("welcome.start.until", model.endsOnProperty());
        var trouble = new Label();
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(said(model.dateTroubleProperty()));
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var both = new HBox(from, until);
        both.getStyleClass().add("welcome-dates");
        return new VBox(both, trouble);
    }

    private FormRow date(String key, ObjectProperty<@Nullable LocalDate> day) {
        var picker = new DatePicker();
        picker.setShowWeekNumbers(false);
        Bindings.bindBidirectional(picker.valueProperty(), day);
        var row = new FormRow(messages.say(key), picker);
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private ObservableValue<String> said(ObservableValue<Optional<Sentence>> trouble) {
        return trouble.map(said -> said.map(messages::say).orElse(""));
    }

    private static final class PurposeWords extends StringConverter<Purpose> {
        private final Messages messages;

        private PurposeWords(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable Purpose purpose) {
            return purpose == null ? "" : messages.word(purpose);
        }

        @Override
        public Purpose fromString(String words) {
            throw new UnsupportedOperationException("a purpose is chosen, not typed");
        }
    }
}
