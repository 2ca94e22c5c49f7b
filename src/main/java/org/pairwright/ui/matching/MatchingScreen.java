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
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.matching.aim.AimPane;
import org.pairwright.ui.matching.board.BoardPane;
import org.pairwright.ui.matching.circles.CirclesPane;
import org.pairwright.ui.matching.criteria.CriteriaPane;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.NoteBar;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Situation;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.matching.picture.PicturePane;
import org.pairwright.ui.matching.proposal.ProposalPane;
import org.pairwright.ui.matching.scenarios.ScenariosPane;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** Matching: what makes a good pair, what a run proposes and what else may be, side by side as tabs; the decision above them. */
public final class MatchingScreen implements Screen {
    private static final int TROUBLES = 6;
    private static final double LEAST_AIM = 120;
    private static final String PRIMARY = "accent";

    private final MatchingViewModel model;
    private final RunViewModel run;
    private final Messages messages;
    private final ScreenHeader header;
    private final AimPane asked;
    private final Button aim;
    private final Button find;
    private final Button confirm;
    private final NoteBar trouble = new NoteBar();
    private final DetailPane detail;
    private final ProposalPane proposal;
    private final BoardPane board;
    private final CirclesPane circles;
    private final HBox node;

    public MatchingScreen(MatchingViewModel model) {
        this.model = model;
        run = model.run();
        messages = run.frame().messages();
        header = new ScreenHeader(messages.say("matchingscreen.title"));
        aim = header.addQuiet("", this::aim);
        find = header.addQuiet(messages.say("matchingscreen.find"), run::findMatches);
        confirm = header.addQuiet("", model.proposal()::confirm);
        confirm.managedProperty().bind(confirm.visibleProperty());
        asked = new AimPane(model.aim());
        detail = new DetailPane(messages.say("matchingscreen.close"));
        proposal = new ProposalPane(run, model.proposal(), detail);
        board = new BoardPane(model.board());
        circles = new CirclesPane(model.circles(), detail);
        var main = new VBox(header, trouble, parts());
        main.getStyleClass().addAll("screen", "matching");
        HBox.setHgrow(main, Priority.ALWAYS);
        node = new HBox(main, detail);
        node.getStylesheets()
                .add(Objects.requireNonNull(
                                getClass().getResource("/org/pairwright/ui/matching.css"), "the look of the screen")
                        .toExternalForm());
        aim.setGraphic(Icons.of(Feather.SLIDERS));
        aim.setMinWidth(LEAST_AIM);
        run.settingsProperty().subscribe(_ -> dressAim());
        run.pictureProperty().subscribe(this::show);
        model.proposal().linesProperty().subscribe(_ -> dressButtons());
        run.runningProperty().subscribe(_ -> dressButtons());
        run.followingProperty().subscribe(_ -> dressButtons());
        run.troubleProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        run.arrive();
    }

    @Override
    public void find() {
        switch (run.partProperty().get()) {
            case BOARD -> board.find();
            case CIRCLES -> circles.find();
            default -> {
                run.partProperty().set(MatchingPart.PROPOSAL);
                proposal.find();
            }
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("P", Sentence.of("matchingscreen.key.pin")),
                new KeyHint("B", Sentence.of("matchingscreen.key.ban")),
                new KeyHint("A", Sentence.of("matchingscreen.key.approve")),
                new KeyHint("R", Sentence.of("matchingscreen.key.refuse")),
                new KeyHint("Space", Sentence.of("matchingscreen.key.choose")),
                new KeyHint("T", Sentence.of("board.key.take")),
                new KeyHint("1 – 9, 0", Sentence.of("board.key.choice")),
                new KeyHint("N", Sentence.of("board.key.avoid")));
    }

    @Override
    public boolean escape() {
        return run.partProperty().get() == MatchingPart.BOARD ? board.escape() : detail.close();
    }

    /** What the next run is asked for, in the pane beside. */
    private void aim() {
        model.aim().open();
        detail.open(messages.say("aim.title"), asked);
    }

    private void dressAim() {
        var words = messages.say(model.aim().inShort());
        aim.setText(words);
        aim.setAccessibleText(messages.say("aim.open", words));
    }

    private TabPane parts() {
        var tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (MatchingPart part : MatchingPart.values()) {
            var tab = tab(part);
            tab.setUserData(part);
            tabs.getTabs().add(tab);
        }
        VBox.setVgrow(tabs, Priority.ALWAYS);
        run.partProperty().subscribe(part -> {
            tabs.getTabs().stream()
                    .filter(tab -> tab.getUserData() == part)
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
            if (part != MatchingPart.PROPOSAL) {
                detail.close();
            }
        });
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> run.partProperty().set((MatchingPart) tab.getUserData()));
        return tabs;
    }

    private Tab tab(MatchingPart part) {
        return switch (part) {
            case CRITERIA ->
                new Tab(
                        messages.say("matchingscreen.criteria"),
                        new CriteriaPane(run, model.criteria(), model.spread()));
            case PICTURE -> new Tab(messages.say("picture.tab"), new PicturePane(model.picture(), detail));
            case SCENARIOS ->
                new Tab(messages.say("scenarios.tab"), new ScenariosPane(model.scenarios(), detail, this::aim));
            case PROPOSAL -> new Tab(messages.say("matchingscreen.proposal"), proposal);
            case CIRCLES -> new Tab(messages.say("circles.tab"), circles);
            case BOARD -> new Tab(messages.say("board.title"), board);
        };
    }

    private void show(Optional<MatchingPicture> picture) {
        header.subtitleProperty().set(picture.map(this::subtitle).orElse(""));
        dressButtons();
    }

    private String subtitle(MatchingPicture picture) {
        var readiness = picture.readiness();
        if (readiness.places() == 0) {
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
        boolean decide = (run.isFresh() || run.isBeingChecked()) && chosen > 0;
        confirm.setText(messages.say("matchingscreen.confirm", chosen));
        confirm.setVisible(chosen > 0 && !run.runningProperty().get());
        confirm.setDisable(run.isBeingChecked());
        dress(confirm, decide);
        dress(find, !decide);
        find.setDisable(run.runningProperty().get()
                || run.isBeingChecked()
                || run.pictureProperty()
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
