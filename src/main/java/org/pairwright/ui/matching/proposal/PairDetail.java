package org.pairwright.ui.matching.proposal;

import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.ScoreBar;
import org.pairwright.ui.kit.field.FormRow;
import org.pairwright.ui.matching.account.SurePane;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.pair.ProfileFacts;
import org.pairwright.ui.matching.pair.ProfilesPane;
import org.pairwright.ui.matching.pair.ReasonList;
import org.pairwright.ui.matching.pair.ReasonText;
import org.pairwright.ui.shell.Destination;

/** One proposed pair beside the list: every reason with its points, both people side by side, and what she can say of it. */
final class PairDetail {
    private final Messages messages;
    private final ProposalViewModel model;

    PairDetail(Messages messages, ProposalViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    Node of(PairRow row) {
        var content = new VBox(score(row), acts(row));
        row.said()
                .flatMap(model.account()::price)
                .map(messages::say)
                .map(PairDetail::price)
                .ifPresent(content.getChildren()::add);
        row.said()
                .filter(_ -> row.banned())
                .ifPresent(said -> content.getChildren().add(note(said)));
        content.getChildren()
                .addAll(
                        heading("matchingscreen.why"),
                        new ReasonList(messages, ReasonText.all(row.pair().reasons(), messages)),
                        new WorthPane(messages, model, row),
                        new SurePane(messages, model.sure(), row.couple()),
                        heading("matchingscreen.both"),
                        profiles(row));
        return content;
    }

    private static Label price(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        return label;
    }

    private HBox score(PairRow row) {
        var most = new Label(messages.say("matchingscreen.scoreOf"));
        most.getStyleClass().add("text-quiet");
        var score = new HBox(new ScoreBar(row.pair().score()), most);
        score.getStyleClass().add("pair-score");
        return score;
    }

    private FlowPane acts(PairRow row) {
        var acts = new FlowPane();
        acts.getStyleClass().add("pair-acts");
        var rows = List.of(row);
        if (!row.made()) {
            acts.getChildren()
                    .addAll(
                            act(
                                    row.pinned() ? "matchingscreen.unpin" : "matchingscreen.pin",
                                    () -> model.togglePin(rows)),
                            act(
                                    row.banned() ? "matchingscreen.unban" : "matchingscreen.ban",
                                    () -> model.toggleBan(rows)));
        }
        acts.getChildren()
                .add(act(
                        "matchingscreen.others",
                        () -> model.onTheBoard(
                                row.pair().mentee(), OptionalLong.of(row.pair().mentor()))));
        return acts;
    }

    /** Why the two must not be a pair, for her own memory; kept by Enter. */
    private FormRow note(PinBan said) {
        var field = new TextField(said.note());
        field.setPromptText(messages.say("matchingscreen.note.prompt"));
        field.setOnAction(_ -> model.note(
                new Couple(said.mentee(), said.mentor()), field.getText().strip()));
        return new FormRow(messages.say("matchingscreen.note"), field);
    }

    private ProfilesPane profiles(PairRow row) {
        var fields = model.run()
                .pictureProperty()
                .get()
                .map(MatchingPicture::terms)
                .map(MatchingPicture.Terms::fields)
                .orElse(List.of());
        return new ProfilesPane(messages, this::open)
                .show(row.mentee(), row.mentor(), new ProfileFacts(messages, fields).of(row.mentee(), row.mentor()));
    }

    private void open(long participant) {
        model.run().frame().navigator().navigate(new Destination.PersonDetail(participant));
    }

    private Button act(String key, Runnable act) {
        return Buttons.quiet(messages.say(key), act);
    }

    private Label heading(String key) {
        var heading = new Label(messages.say(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
