package org.pairwright.ui.intake.summary;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.recipe.Policy;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.kit.Buttons;

/** What becomes of fields that are known already, and under which name all that was said is remembered. */
final class NextTime {
    private static final double NAME_WIDTH = 320;

    private final Messages messages;
    private final SummaryViewModel model;
    private final TextField name = new TextField();
    private final VBox page = new VBox();
    private final ScrollPane node = new ScrollPane(page);

    NextTime(Messages messages, SummaryViewModel model) {
        this.messages = messages;
        this.model = model;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
        page.getStyleClass().add("next-time");
        name.setPrefWidth(NAME_WIDTH);
        name.setPromptText(messages.say("intakescreen.recipe.prompt"));
        name.setAccessibleText(messages.say("intakescreen.recipe.name"));
        name.setOnAction(_ -> model.nameRecipe(name.getText()));
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.nameRecipe(name.getText());
            }
        });
    }

    Node node() {
        return node;
    }

    void show(Reviewed reviewed) {
        if (!name.isFocused()) {
            name.setText(model.recipeName(reviewed));
        }
        var naming = new HBox(
                name,
                Buttons.quiet(messages.say("intakescreen.recipe.export"), () -> model.saveRecipe(reviewed)),
                Buttons.quiet(messages.say("intakescreen.recipe.open"), model::openRecipe));
        naming.getStyleClass().add("intake-next");
        naming.setAlignment(Pos.CENTER_LEFT);
        page.getChildren()
                .setAll(
                        head("intakescreen.recipe.name"),
                        quiet("intakescreen.recipe.words"),
                        naming,
                        head("intakescreen.policy.title"),
                        quiet("intakescreen.policy.words"),
                        policies(reviewed));
    }

    private Node policies(Reviewed reviewed) {
        var grid = new GridPane();
        grid.getStyleClass().add("intake-columns-grid");
        List<IntakeField> fields = model.fields(reviewed);
        for (var field : fields) {
            var label = new Label(messages.word(field));
            var choice = new ComboBox<Policy>();
            choice.getItems().setAll(Policy.values());
            choice.setConverter(words());
            choice.setValue(model.policy(reviewed, field));
            choice.setAccessibleText(messages.say("intakescreen.policy.of", messages.word(field)));
            choice.setOnAction(_ -> model.say(field, choice.getValue()));
            label.setLabelFor(choice);
            grid.addRow(grid.getRowCount(), label, choice);
        }
        return grid;
    }

    private Label head(String key) {
        var label = new Label(messages.say(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Label quiet(String key) {
        var label = new Label(messages.say(key));
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private StringConverter<Policy> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Policy policy) {
                return messages.word(policy);
            }

            @Override
            public Policy fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
