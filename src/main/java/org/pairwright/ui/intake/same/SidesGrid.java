package org.pairwright.ui.intake.same;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.intake.review.Asked;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.TextDirection;

/** Two people field by field; where they differ a sign stands, and the words are strong. */
final class SidesGrid extends GridPane {
    private static final double FIELD = 150;
    private static final double SIGN = 28;

    private final Messages messages;
    private final SameViewModel model;

    SidesGrid(Messages messages, SameViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("sides-grid");
        var field = new ColumnConstraints(FIELD);
        var sign = new ColumnConstraints(SIGN);
        sign.setHalignment(HPos.CENTER);
        getColumnConstraints().setAll(field, wide(), sign, wide());
    }

    private static ColumnConstraints wide() {
        var wide = new ColumnConstraints(120, 300, Double.MAX_VALUE);
        wide.setHgrow(Priority.ALWAYS);
        wide.setFillWidth(true);
        return wide;
    }

    void show(Asked asked) {
        getChildren().clear();
        addRow(0, quiet(""), head(model.whereRow(asked)), quiet(""), head(model.whereOther(asked)));
        for (var line : model.lines(asked)) {
            var sign = new Label();
            if (line.differs()) {
                sign.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "differs-sign"));
                sign.setAccessibleText(messages.say("intakescreen.same.differs", line.field()));
            }
            addRow(
                    getRowCount(),
                    quiet(line.field()),
                    value(line.ofRow(), line.differs()),
                    sign,
                    value(line.ofOther(), line.differs()));
        }
    }

    private static Label head(String words) {
        var label = quiet(words);
        label.getStyleClass().add("sides-head");
        return label;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        setValignment(label, VPos.TOP);
        return label;
    }

    private static Label value(String words, boolean differs) {
        var label = new Label(words.isEmpty() ? "–" : words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(differs ? "sides-differ" : "sides-agree");
        TextDirection.follow(label, words);
        setValignment(label, VPos.TOP);
        return label;
    }
}
