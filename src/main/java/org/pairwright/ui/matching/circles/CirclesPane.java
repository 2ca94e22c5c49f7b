package org.pairwright.ui.matching.circles;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.matching.circle.CountingSettings;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.kit.field.SearchField;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.NoteBar;
import org.pairwright.ui.matching.frame.RunningPane;

/** The circles of the program, who is in them, and who is proposed for them. */
public final class CirclesPane extends StackPane implements CircleCell.Acts {
    private static final int SKELETON_LINES = 6;

    private final CirclesViewModel model;
    private final DetailPane detail;
    private final Messages messages;
    private final Label figures = new Label();
    private final Label counting = new Label();
    private final VBox proof = new VBox();
    private final NoteBar note = new NoteBar();
    private final SearchField find;
    private final ListView<CircleLine> list = new ListView<>();
    private final Button fill;
    private final Button confirm;
    private final Button drop;
    private final Node page;

    public CirclesPane(CirclesViewModel model, DetailPane detail) {
        this.model = model;
        this.detail = detail;
        messages = model.run().frame().messages();
        find = new SearchField(messages.say("circles.find"), messages.say("circles.find.empty"));
        find.textProperty().bindBidirectional(model.wantedProperty());
        fill = Buttons.quiet(messages.say("circles.fill"), model.filling()::fill);
        confirm = Buttons.quiet("", () -> decided(model.filling()::confirm));
        drop = Buttons.link(messages.say("circles.drop"), () -> decided(model.filling()::drop));
        page = page();
        getStyleClass().add("circles");
        model.pictureProperty().subscribe(_ -> show());
        model.filling().runningProperty().subscribe(_ -> show());
        model.filling().proposalProperty().subscribe(found -> found.ifPresent(_ -> confirm.requestFocus()));
        model.linesProperty().subscribe(_ -> showLines());
        model.run().pictureProperty().subscribe(_ -> showNote());
        model.filling().madeProperty().subscribe(_ -> showNote());
        model.run().settingsProperty().subscribe(this::showCounting);
    }

    @Override
    public void change(Circle circle) {
        open("circles.form.changing", Optional.of(circle));
    }

    /** One that nobody is in is gone at once; else it is asked how it ends. */
    @Override
    public void close(CircleNow row) {
        if (row.people().isEmpty()) {
            detail.close();
            model.edits().close(row.circle());
            return;
        }
        var card = new ClosingCard(
                messages, row, (how, why) -> model.edits().end(row.circle(), how, why, detail::close), detail::close);
        detail.open(messages.say("circles.closing.title", row.circle().topic()), card);
        card.start();
    }

    @Override
    public void members(CircleNow row) {
        detail.open(
                messages.say("circles.members.title", row.circle().topic()),
                new MembersPane(model.edits(), messages, row, model.others(row), detail::close));
    }

    @Override
    public void session(CircleNow row) {
        var card = new SessionCard(model.edits(), messages, row, model.today(), detail::close);
        detail.open(messages.say("circles.session.title", row.circle().topic()), card);
        card.start();
    }

    /** Ready to look for a topic or a name. */
    public void find() {
        find.find();
    }

    @Override
    public void pairs(CircleNow row) {
        model.seePairs(row);
    }

    @Override
    public void choose(CircleLine.Proposed line, boolean wanted) {
        model.filling().choose(line.seat(), wanted);
    }

    @Override
    public void reasons(CircleLine.Proposed line) {
        var names = model.picture().map(CirclesNow::names).orElseThrow();
        detail.open(line.member(), new SeatDetail(messages, line.seat(), names));
    }

    /** The reasons of a seat are of no use any more once the proposal is. */
    private void decided(Runnable act) {
        detail.close();
        act.run();
    }

    private void add() {
        open("circles.form.new", Optional.empty());
    }

    private void open(String title, Optional<Circle> before) {
        var form = new CircleForm(model, before, detail::close);
        detail.open(messages.say(title), form);
        form.start();
    }

    private Node page() {
        figures.getStyleClass().add("proposal-figures");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        figures.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        var head = new HBox(8, figures, Buttons.quiet(messages.say("circles.new"), this::add), fill);
        head.getChildren()
                .forEach(node -> ((Region) node).setMinWidth(node.equals(figures) ? 0 : Region.USE_PREF_SIZE));
        head.setAlignment(Pos.CENTER_LEFT);
        counting.getStyleClass().addAll("text-quiet", "circles-counting");
        counting.setWrapText(true);
        counting.setMinHeight(Region.USE_PREF_SIZE);
        counting.managedProperty().bind(counting.visibleProperty());
        proof.managedProperty().bind(proof.visibleProperty());
        list.setCellFactory(_ -> new CircleCell(messages, this));
        list.setPlaceholder(new Label(messages.say("circles.find.nothing")));
        list.setAccessibleText(messages.say("circles.list"));
        list.getStyleClass().add("circle-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        var foot = new HBox(8, confirm, drop);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.managedProperty().bind(foot.visibleProperty());
        foot.visibleProperty().bind(model.filling().proposalProperty().map(Optional::isPresent));
        var all = new VBox(head, counting, note, proof, find, list, foot);
        all.getStyleClass().add("circles-page");
        return all;
    }

    private void show() {
        if (model.filling().runningProperty().get()) {
            getChildren().setAll(new RunningPane(model.run()));
        } else {
            getChildren().setAll(model.picture().map(this::content).orElseGet(() -> new SkeletonPane(SKELETON_LINES)));
        }
        showLines();
    }

    private Node content(CirclesNow picture) {
        if (!picture.circles().isEmpty()) {
            return page;
        }
        return picture.mentors().isEmpty()
                ? new EmptyState(Feather.USERS, messages.say("circles.noMentors"))
                : new EmptyState(
                        Feather.USERS,
                        messages.say("circles.none", picture.waiting()),
                        messages.say("circles.new"),
                        this::add);
    }

    private void showLines() {
        list.getItems().setAll(model.linesProperty().get());
        model.picture()
                .ifPresent(picture -> figures.setText(
                        messages.say("circles.figures", picture.circles().size(), picture.waiting())));
        var found = model.filling().proposalProperty().get();
        boolean waiting = model.picture().map(CirclesNow::waiting).orElse(0) > 0;
        counting.setVisible(found.isEmpty() && waiting);
        proof.setVisible(found.isPresent());
        found.ifPresent(this::showProof);
        int chosen = model.filling().chosen().size();
        confirm.setText(messages.say("circles.confirm", chosen));
        confirm.setDisable(chosen == 0);
        fill.setDisable(!waiting);
        showNote();
    }

    /** What filling strives for; a proposal says itself what it was made with. */
    private void showCounting(Settings settings) {
        counting.setText(
                Stream.concat(CountingSettings.with(settings).stream(), CountingSettings.without(settings).stream())
                        .map(messages::say)
                        .collect(Collectors.joining(" ")));
    }

    private void showProof(CircleProposal proposal) {
        proof.getChildren()
                .setAll(proposal.statement().stream()
                        .map(messages::say)
                        .map(this::proved)
                        .toList());
    }

    private Label proved(String words) {
        var label = new Label(words);
        label.getStyleClass().add("proposal-proof");
        label.setGraphic(Icons.of(Feather.CHECK, "proof-icon"));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What was done and what comes next; else that whoever waits for a confirmed mentor would be given a seat as well. */
    private void showNote() {
        int open = model.notConfirmed();
        var made = model.filling().madeProperty().get();
        if (made.isPresent()) {
            note.show(
                    Mood.GOOD,
                    messages.say("circles.made", made.get().said()),
                    messages.say("circles.seeMade"),
                    model.filling()::seeMade);
        } else if (open == 0 || model.filling().proposalProperty().get().isPresent()) {
            note.hide();
        } else {
            note.show(
                    Mood.WARNING,
                    messages.say("circles.notConfirmed", open),
                    messages.say("circles.toTheProposal"),
                    () -> model.run().partProperty().set(MatchingPart.PROPOSAL));
        }
    }
}
