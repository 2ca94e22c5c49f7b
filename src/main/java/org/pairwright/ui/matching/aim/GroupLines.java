package org.pairwright.ui.matching.aim;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/** The limits of groups and the shares of mixed pairs, one line each, as sentences with boxes in them. */
final class GroupLines extends VBox {
    private final AimViewModel model;
    private final Messages messages;
    private final VBox limits = new VBox();
    private final VBox quotas = new VBox();
    private final Button addLimit;
    private final Button addQuota;

    GroupLines(AimViewModel model) {
        this.model = model;
        messages = model.run().frame().messages();
        addLimit = Buttons.link(messages.say("aim.limit.add"), model::addLimit);
        addQuota = Buttons.link(messages.say("aim.quota.add"), model::addQuota);
        getStyleClass().add("group-lines");
        getChildren()
                .addAll(
                        part("aim.limits", "aim.limits.hint", limits, addLimit),
                        part("aim.quotas", "aim.quotas.hint", quotas, addQuota));
        model.run().settingsProperty().subscribe(_ -> show());
        model.groupsProperty().subscribe(_ -> show());
    }

    private Node part(String title, String hint, VBox lines, Button add) {
        var words = new Label(messages.say(hint));
        words.getStyleClass().addAll("text-quiet", "asked-hint");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("group-line-list");
        var part = new VBox(new Label(messages.say(title)), lines, words, add);
        part.getStyleClass().add("asked-row");
        return part;
    }

    private void show() {
        limits.getChildren().clear();
        var allLimits = model.asked().limits();
        for (int at = 0; at < allLimits.size(); at++) {
            limits.getChildren().add(limit(at, allLimits.get(at)));
        }
        quotas.getChildren().clear();
        var allQuotas = model.asked().quotas();
        for (int at = 0; at < allQuotas.size(); at++) {
            quotas.getChildren().add(quota(at, allQuotas.get(at)));
        }
        addLimit.setDisable(
                model.groupsProperty().get().fields(Limit.Side.MENTORS).isEmpty());
        addQuota.setDisable(model.groupsProperty().get().shared().size() <= allQuotas.size());
    }

    private FlowPane limit(int at, Limit limit) {
        var known = model.groupsProperty().get();
        return line(
                words("aim.limit.most"),
                new AskedNumber(
                        messages, messages.say("aim.limit.name"), limit.most(), typed -> model.limitMost(at, typed)),
                words("aim.limit.pairsWith"),
                box(
                        List.of(Limit.Side.values()),
                        limit.side(),
                        side -> messages.word(side),
                        side -> model.limit(at, model.of(limit, side, limit.field()))),
                box(
                        with(known.fields(limit.side()), limit.field()),
                        limit.field(),
                        this::field,
                        field -> model.limit(at, model.of(limit, limit.side(), field))),
                box(
                        with(known.of(limit.side(), limit.field()), limit.value()),
                        limit.value(),
                        value -> value,
                        value -> model.limit(at, new Limit(limit.side(), limit.field(), value, limit.most()))),
                Buttons.icon(Feather.X, messages.say("aim.limit.remove"), () -> model.removeLimit(at)));
    }

    private FlowPane quota(int at, Quota quota) {
        return line(
                words("aim.quota.least"),
                new AskedNumber(
                        messages, messages.say("aim.quota.name"), quota.share(), typed -> model.quotaShare(at, typed)),
                words("aim.quota.across"),
                box(
                        with(model.groupsProperty().get().shared(), quota.field()),
                        quota.field(),
                        this::field,
                        field -> model.quota(at, new Quota(field, quota.share()))),
                Buttons.icon(Feather.X, messages.say("aim.quota.remove"), () -> model.removeQuota(at)));
    }

    private String field(String name) {
        return messages.say(model.field(name));
    }

    private Label words(String key) {
        return new Label(messages.say(key));
    }

    private static FlowPane line(Node... parts) {
        var line = new FlowPane(parts);
        line.getStyleClass().add("group-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What is asked for stays to be seen even where nobody answers so any more. */
    private static List<String> with(List<String> known, String asked) {
        return known.contains(asked)
                ? known
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(asked), known.stream())
                        .toList();
    }

    private static <T> ComboBox<T> box(List<T> choices, T chosen, Function<T, String> words, Consumer<T> taken) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(new WordConverter<>(words));
        box.setValue(chosen);
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getValue().equals(chosen)) {
                taken.accept(box.getValue());
            }
        });
        return box;
    }
}
