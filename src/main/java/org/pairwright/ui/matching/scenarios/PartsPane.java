package org.pairwright.ui.matching.scenarios;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.matching.frame.MatchingPicture;

/** The pairs of one scenario, some of which she takes over: as pins for the next run, or as pairs at once. */
final class PartsPane extends VBox {
    private static final double HIGH = 420;

    private final ScenariosViewModel model;
    private final Comparison.Column column;
    private final Messages messages;
    private final Map<Long, String> names;
    private final Set<Couple> chosen = new HashSet<>();
    private final ListView<ProposedPair> list = new ListView<>();
    private final Button pin;
    private final Button confirm;

    PartsPane(ScenariosViewModel model, Comparison.Column column, Runnable done) {
        this.model = model;
        this.column = column;
        messages = model.run().frame().messages();
        names = column.run().people().stream()
                .collect(toMap(PersonInRun::participant, PersonInRun::name, (one, _) -> one));
        getStyleClass().add("parts");
        pin = Buttons.quiet("", () -> {
            model.pin(column, taken());
            done.run();
        });
        confirm = Buttons.quiet("", () -> {
            model.confirm(column, taken());
            done.run();
        });
        var differing = new CheckBox(messages.say("scenarios.parts.differing"));
        differing.setSelected(!column.shown());
        differing.setDisable(column.shown());
        differing.selectedProperty().subscribe(only -> fill(Boolean.TRUE.equals(only)));
        list.setCellFactory(_ -> new PairCell());
        list.setPrefHeight(HIGH);
        list.setPlaceholder(new Label(messages.say("scenarios.parts.none")));
        list.setAccessibleText(messages.say("scenarios.parts.list"));
        getChildren().addAll(words(), differing, list, all(), new HBox(8, pin, confirm));
        dress();
    }

    private Label words() {
        var words = new Label(messages.say("scenarios.parts.words"));
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private HBox all() {
        return new HBox(
                Buttons.link(messages.say("scenarios.parts.all"), () -> {
                    list.getItems().forEach(pair -> chosen.add(couple(pair)));
                    list.refresh();
                    dress();
                }),
                Buttons.link(messages.say("scenarios.parts.noneOf"), () -> {
                    chosen.clear();
                    list.refresh();
                    dress();
                }));
    }

    private void fill(boolean onlyDiffering) {
        var proposed = model.run()
                .latest()
                .map(MatchingPicture.Latest::run)
                .map(Run::proposal)
                .map(proposal ->
                        proposal.pairs().stream().map(PartsPane::couple).toList())
                .orElse(List.of());
        var there = new HashSet<>(proposed);
        list.setItems(FXCollections.observableArrayList(column.run().proposal().pairs().stream()
                .filter(pair -> !onlyDiffering || !there.contains(couple(pair)))
                .toList()));
    }

    private void dress() {
        int many = taken().size();
        pin.setText(messages.say("scenarios.parts.pin", many));
        confirm.setText(messages.say("scenarios.parts.confirm", many));
        pin.setDisable(many == 0);
        confirm.setDisable(many == 0);
    }

    private List<ProposedPair> taken() {
        return column.run().proposal().pairs().stream()
                .filter(pair -> chosen.contains(couple(pair)))
                .toList();
    }

    private static Couple couple(ProposedPair pair) {
        return new Couple(pair.mentee(), pair.mentor());
    }

    private final class PairCell extends ListCell<ProposedPair> {
        private final CheckBox box = new CheckBox();
        private final Tooltip tip = new Tooltip();

        PairCell() {
            setPrefWidth(0);
            box.setWrapText(true);
            box.setTooltip(tip);
            box.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(pair -> {
                if (box.isSelected()) {
                    chosen.add(couple(pair));
                } else {
                    chosen.remove(couple(pair));
                }
                dress();
            }));
        }

        @Override
        protected void updateItem(ProposedPair pair, boolean empty) {
            super.updateItem(pair, empty);
            if (empty || pair == null) {
                setGraphic(null);
                return;
            }
            box.setText(messages.say(
                    "scenarios.parts.pair",
                    names.getOrDefault(pair.mentee(), ""),
                    names.getOrDefault(pair.mentor(), ""),
                    pair.score()));
            tip.setText(box.getText());
            box.setSelected(chosen.contains(couple(pair)));
            setGraphic(box);
        }
    }
}
