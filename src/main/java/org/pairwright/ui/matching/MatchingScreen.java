package org.pairwright.ui.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.matching.MatchingViewModel.Part;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** Matching: what makes a good pair on one side, what a run proposes on the other, and the decision above both. */
public final class MatchingScreen implements Screen {
    private static final int TROUBLES = 6;
    private static final String PRIMARY = "accent";

    private final MatchingViewModel model;
    private final Messages messages;
    private final ScreenHeader header;
    private final Button find;
    private final Button confirm;
    private final NoteBar trouble = new NoteBar();
    private final DetailPane detail;
    private final ProposalPane proposal;
    private final HBox node;

    public MatchingScreen(MatchingViewModel model) {
        this.model = model;
        messages = model.frame().messages();
        header = new ScreenHeader(messages.say("matchingscreen.title"));
        find = header.addQuiet(messages.say("matchingscreen.find"), model::findMatches);
        confirm = header.addQuiet("", model::confirm);
        confirm.managedProperty().bind(confirm.visibleProperty());
        detail = new DetailPane(messages.say("matchingscreen.close"));
        proposal = new ProposalPane(model, detail);
        var main = new VBox(header, trouble, parts());
        main.getStyleClass().addAll("screen", "matching");
        HBox.setHgrow(main, Priority.ALWAYS);
        node = new HBox(main, detail);
        node.getStylesheets()
                .add(Objects.requireNonNull(
                                getClass().getResource("/org/pairwright/ui/matching.css"), "the look of the screen")
                        .toExternalForm());
        model.pictureProperty().subscribe(this::show);
        model.proposal().linesProperty().subscribe(_ -> dressButtons());
        model.runningProperty().subscribe(_ -> dressButtons());
        model.troubleProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
    }

    @Override
    public void find() {
        model.partProperty().set(Part.PROPOSAL);
        proposal.find();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("P", Sentence.of("matchingscreen.key.pin")),
                new KeyHint("B", Sentence.of("matchingscreen.key.ban")),
                new KeyHint("A", Sentence.of("matchingscreen.key.choose")));
    }

    @Override
    public boolean escape() {
        return detail.close();
    }

    private TabPane parts() {
        var criteria = new Tab(messages.say("matchingscreen.criteria"), new CriteriaPane(model));
        var proposed = new Tab(messages.say("matchingscreen.proposal"), proposal);
        var parts = new TabPane(criteria, proposed);
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(parts, Priority.ALWAYS);
        model.partProperty().subscribe(part -> {
            parts.getSelectionModel().select(part == Part.PROPOSAL ? proposed : criteria);
            if (part == Part.CRITERIA) {
                detail.close();
            }
        });
        parts.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> model.partProperty().set(proposed.equals(tab) ? Part.PROPOSAL : Part.CRITERIA));
        return parts;
    }

    private void show(Optional<MatchingPicture> picture) {
        header.subtitleProperty().set(picture.map(this::subtitle).orElse(""));
        dressButtons();
    }

    private String subtitle(MatchingPicture picture) {
        var readiness = picture.readiness();
        if (readiness.mentors() == 0) {
            return messages.say("matchingscreen.subtitleNoMentors", readiness.mentees());
        }
        return messages.say(
                "matchingscreen.subtitle",
                readiness.mentees(),
                readiness.mentors(),
                readiness.places(),
                readiness.nobodyAllowed().size());
    }

    /** One of the two is primary: finding, until there is a proposal of now to be confirmed. */
    private void dressButtons() {
        int chosen = model.proposal().chosen().size();
        boolean decide = model.isFresh() && chosen > 0;
        confirm.setText(messages.say("matchingscreen.confirm", chosen));
        confirm.setVisible(chosen > 0 && !model.runningProperty().get());
        dress(confirm, decide);
        dress(find, !decide);
        find.setDisable(model.runningProperty().get()
                || model.pictureProperty()
                        .get()
                        .filter(picture -> picture.readiness().ready() && picture.situation() == Situation.OPEN)
                        .isEmpty());
    }

    private static void dress(Button button, boolean primary) {
        button.getStyleClass().removeAll(PRIMARY);
        if (primary) {
            button.getStyleClass().add(PRIMARY);
        }
    }

    private void show(Trouble seen) {
        var sentences = seen.details();
        if (sentences.isEmpty()) {
            trouble.hide();
            return;
        }
        var details = sentences.stream().limit(TROUBLES).map(messages::say).toList();
        var more = sentences.size() > TROUBLES
                ? List.of(messages.say("matchingscreen.more.lines", sentences.size() - TROUBLES))
                : List.<String>of();
        trouble.show(
                Mood.BAD,
                messages.say(seen.what()),
                java.util.stream.Stream.concat(details.stream(), more.stream()).toList());
    }
}
