package org.pairwright.ui.intake.values;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.intake.values.Standing;
import org.pairwright.intake.values.ValueList;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.TextDirection;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** What is written in each field and what it becomes, said once for all rows. */
public final class ValuesPane implements StepPane {
    private final Messages messages;
    private final ValuesViewModel model;
    private final FieldList fields;
    private final ClusterCard cluster;
    private final DataTable<ValueLine> table;
    private final HBox both = new HBox();
    private final EmptyState nothing;
    private final StackPane node = new StackPane();
    private Optional<String> at = Optional.empty();

    public ValuesPane(Messages messages, ValuesViewModel model) {
        this.messages = messages;
        this.model = model;
        fields = new FieldList(messages, model, this::choose);
        cluster = new ClusterCard(messages, model);
        table = new DataTable<>(messages, messages.say("intakescreen.values.find"), columns());
        table.setSameness(ValueLine::key);
        nothing = new EmptyState(Feather.CHECK, messages.say("intakescreen.values.none"));
        var right = new VBox(cluster, table);
        right.getStyleClass().add("columns-left");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        both.getStyleClass().add("sheets-pane");
        both.getChildren().setAll(fields, right);
        node.getChildren().setAll(both, nothing);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Reviewed reviewed) {
        var lists = model.lists(reviewed);
        both.setVisible(!lists.isEmpty());
        nothing.setVisible(lists.isEmpty());
        lists.stream()
                .filter(list -> at.filter(list.target().key()::equals).isPresent())
                .findFirst()
                .or(() -> lists.stream()
                        .filter(list -> !list.clusters().isEmpty())
                        .findFirst())
                .or(() -> lists.stream().findFirst())
                .ifPresent(list -> {
                    fields.show(lists, list);
                    choose(list);
                });
    }

    @Override
    public void find() {
        table.find();
    }

    private void choose(ValueList list) {
        at = Optional.of(list.target().key());
        cluster.show(list);
        table.show(model.lines(list));
    }

    private List<Column<ValueLine>> columns() {
        return List.of(
                Column.<ValueLine>text(
                                "written",
                                messages.say("intakescreen.values.written"),
                                line -> line.value().written())
                        .drawn(Label::new, (Label label, ValueLine line) -> {
                            label.setMaxWidth(Double.MAX_VALUE);
                            label.setText(line.value().written());
                            TextDirection.follow(label, line.value().written());
                        })
                        .wide(200),
                Column.<ValueLine>number(
                                "count",
                                messages.say("intakescreen.values.count"),
                                line -> line.value().count(),
                                line -> messages.say(
                                        "intakescreen.values.times",
                                        line.value().count()))
                        .wide(70),
                Column.<ValueLine>text("becomes", messages.say("intakescreen.values.becomes"), model::becomes)
                        .drawn(
                                () -> new BecomesChoice(messages, model),
                                (BecomesChoice choice, ValueLine line) -> choice.show(line))
                        .wide(230),
                Column.<ValueLine>text(
                                "standing",
                                messages.say("intakescreen.values.standing"),
                                line -> messages.word(line.value().standing()))
                        .drawn(
                                Badge::new,
                                (Badge badge, ValueLine line) -> badge.show(
                                        mood(line.value().standing()),
                                        messages.word(line.value().standing())))
                        .wide(150));
    }

    private static Mood mood(Standing standing) {
        return switch (standing) {
            case SAID, KNOWN, UNDERSTOOD -> Mood.GOOD;
            case AS_WRITTEN -> Mood.QUIET;
            case NOT_UNDERSTOOD -> Mood.WARNING;
        };
    }
}
