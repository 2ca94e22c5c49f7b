package org.pairwright.ui.matching.proposal;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.account.AccountPane;
import org.pairwright.ui.matching.account.RatherList;
import org.pairwright.ui.matching.asking.FewChangesList;
import org.pairwright.ui.matching.asking.WantedList;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.NoteBar;
import org.pairwright.ui.matching.frame.NothingYet;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.RunningPane;
import org.pairwright.ui.matching.proposal.unplaced.UnplacedDetail;
import org.pairwright.ui.matching.proposal.unplaced.UnplacedPane;

/** What the newest run proposes: its figures and proof, the pairs, and those without a mentor. */
public final class ProposalPane extends StackPane {
    private final Messages messages;
    private final RunViewModel run;
    private final ProposalViewModel model;
    private final DetailPane detail;
    private final PairDetail details;
    private final ProposalHead head;
    private final AccountPane account;
    private final UnplacedDetail unplacedDetails;
    private final NoteBar state = new NoteBar();
    private final ToggleButton pairsChosen = new ToggleButton();
    private final ToggleButton unplacedChosen = new ToggleButton();
    private final Button said;
    private final Button save;
    private final Button few;
    private final DataTable<PairRow> pairs;
    private final UnplacedPane unplaced;
    private final VBox page;
    private Optional<PairRow> shown = Optional.empty();

    public ProposalPane(RunViewModel run, ProposalViewModel model, DetailPane detail) {
        this.run = run;
        this.model = model;
        this.detail = detail;
        messages = run.frame().messages();
        details = new PairDetail(messages, model);
        unplacedDetails = new UnplacedDetail(messages, model);
        account = new AccountPane(messages, model.account(), this::showRather);
        head = new ProposalHead(messages, account);
        said = Buttons.link("", this::showSaid);
        said.getStyleClass().add("said-open");
        pairs = new PairTable(messages, model).table();
        unplaced = new UnplacedPane(messages, model.repairs(), this::showWanted);
        few = Buttons.link(messages.say("matchingscreen.fewChanges.open"), this::showFewChanges);
        few.managedProperty().bind(few.visibleProperty());
        save = Buttons.link(messages.say("matchingscreen.save"), model::save);
        page = new VBox(head, state, few, views(), tables(), new PairActs(messages, model, pairs));
        page.getStyleClass().add("proposal");
        getStyleClass().add("proposal-part");
        pairs.chosenProperty().subscribe(_ -> showDetail());
        unplaced.table().chosenProperty().subscribe(_ -> showDetail());
        detail.setOnClosed(() -> pairs.view().requestFocus());
        model.linesProperty().subscribe(this::show);
        run.pictureProperty().subscribe(this::show);
        run.runningProperty().subscribe(_ -> show(run.pictureProperty().get()));
        run.followingProperty().subscribe(_ -> show(run.pictureProperty().get()));
    }

    public void find() {
        (unplacedChosen.isSelected() ? unplaced.table() : pairs).find();
    }

    private HBox views() {
        var group = new ToggleGroup();
        pairsChosen.setToggleGroup(group);
        unplacedChosen.setToggleGroup(group);
        pairsChosen.setSelected(true);
        pairsChosen.getStyleClass().add("left-pill");
        unplacedChosen.getStyleClass().add("right-pill");
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        save.getStyleClass().add("proposal-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        var views = new HBox(new HBox(pairsChosen, unplacedChosen), space, said, save);
        views.setAlignment(Pos.CENTER_LEFT);
        return views;
    }

    private StackPane tables() {
        pairs.visibleProperty().bind(pairsChosen.selectedProperty());
        unplaced.visibleProperty().bind(unplacedChosen.selectedProperty());
        var tables = new StackPane(pairs, unplaced);
        VBox.setVgrow(tables, Priority.ALWAYS);
        pairsChosen.selectedProperty().subscribe(_ -> detail.close());
        return tables;
    }

    private void show(ProposalLines lines) {
        pairs.show(lines.pairs());
        unplaced.show(lines.unplaced());
        pairsChosen.setText(
                messages.say("matchingscreen.view.pairs", lines.pairs().size()));
        unplacedChosen.setText(
                messages.say("matchingscreen.view.unplaced", lines.unplaced().size()));
        said.setText(messages.say("matchingscreen.saidCounts", lines.pinned(), lines.banned()));
        said.setVisible(!lines.said().isEmpty());
        if (detail.isOpen()) {
            follow(lines);
        }
    }

    /** The detail of a pair that is not proposed any more gives way to what its mentee has instead. */
    private void follow(ProposalLines lines) {
        boolean gone = shown.isPresent() && pairs.chosenProperty().get() == null;
        boolean instead = gone
                && lines.pairs().stream()
                        .filter(row -> row.pair().mentee() == shown.get().pair().mentee())
                        .anyMatch(row -> pairs.choose(row.couple()));
        if (gone && !instead) {
            detail.close();
        } else {
            showDetail();
        }
    }

    private void show(Optional<MatchingPicture> picture) {
        if (run.runningProperty().get()) {
            getChildren().setAll(new RunningPane(run));
        } else if (picture.flatMap(MatchingPicture::latest).isPresent()) {
            picture.flatMap(MatchingPicture::latest).ifPresent(this::show);
        } else {
            getChildren()
                    .setAll(picture.<Node>map(read -> NothingYet.of(run, read.situation()))
                            .orElseGet(() -> new SkeletonPane(6)));
        }
    }

    private void show(MatchingPicture.Latest latest) {
        head.show(latest.run().proposal(), latest.freshness());
        account.show();
        save.setDisable(run.isBeingChecked());
        few.setVisible(model.fewChanges().canAsk());
        if (run.followingProperty().get()) {
            state.show(Mood.QUIET, messages.say("matchingscreen.following"), List.of());
        } else {
            show(latest.freshness());
        }
        getChildren().setAll(page);
    }

    private void show(Freshness freshness) {
        switch (freshness) {
            case Freshness.Fresh _, Freshness.BeingChecked _ -> state.hide();
            case Freshness.Stale stale ->
                state.show(
                        Mood.WARNING,
                        messages.say("matchingscreen.stale", stale.changes()),
                        messages.say("matchingscreen.again"),
                        run::findMatches);
            case Freshness.Confirmed confirmed ->
                state.show(
                        Mood.GOOD,
                        messages.say("matchingscreen.made", confirmed.couples().size()),
                        messages.say("matchingscreen.seePairs"),
                        model::seePairs);
        }
    }

    private void showDetail() {
        var pair = pairs.chosenProperty().get();
        var mentee = unplaced.table().chosenProperty().get();
        if (pairsChosen.isSelected() && pair != null) {
            shown = Optional.of(pair);
            detail.open(
                    messages.say(
                            "matchingscreen.pairTitle",
                            pair.mentee().name(),
                            pair.mentor().name()),
                    details.of(pair));
        } else if (unplacedChosen.isSelected() && mentee != null) {
            shown = Optional.empty();
            detail.open(mentee.mentee().name(), unplacedDetails.of(mentee));
        }
    }

    private void showRather() {
        shown = Optional.empty();
        detail.open(messages.say("matchingscreen.rather"), new RatherList(messages, model.account()));
    }

    private void showWanted() {
        shown = Optional.empty();
        detail.open(messages.say("matchingscreen.wanted.open"), new WantedList(model.wanted()));
    }

    private void showFewChanges() {
        shown = Optional.empty();
        detail.open(messages.say("matchingscreen.fewChanges.title"), new FewChangesList(model.fewChanges()));
    }

    private void showSaid() {
        shown = Optional.empty();
        detail.open(messages.say("matchingscreen.saidTitle"), new SaidList(messages, model));
    }
}
