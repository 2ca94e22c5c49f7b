package org.pairwright.ui.matching.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.FormRow;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.ScoreBar;
import org.pairwright.ui.matching.frame.MatchingFrame;
import org.pairwright.ui.shell.Destination;

/** One proposed pair beside the list: both people side by side, every reason with its points, and what she can say of it. */
final class PairDetail {
    private final Messages messages;
    private final MatchingFrame frame;
    private final ProposalViewModel model;
    private final DetailPane pane;

    PairDetail(MatchingFrame frame, ProposalViewModel model, DetailPane pane) {
        this.frame = frame;
        this.model = model;
        this.pane = pane;
        messages = frame.messages();
    }

    Node of(PairRow row) {
        var content = new VBox(score(row), acts(row));
        row.said()
                .filter(_ -> row.banned())
                .ifPresent(said -> content.getChildren().add(note(said)));
        content.getChildren().addAll(both(row), heading("matchingscreen.why"), reasons(row));
        return content;
    }

    /** Somebody whom the run left without a mentor. */
    Node of(UnplacedRow row) {
        var content = new VBox(heading("matchingscreen.whyUnplaced"), wrapped(row.why()));
        row.repair()
                .ifPresent(
                        repair -> content.getChildren().addAll(heading("matchingscreen.whatHelps"), wrapped(repair)));
        content.getChildren()
                .addAll(
                        new FlowPane(others(row.mentee())),
                        person(row.mentee(), "matchingscreen.mentee", BuiltIn.WANTED, Set.of()));
        return content;
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
        if (!row.made()) {
            acts.getChildren()
                    .addAll(
                            act(
                                    row.pinned() ? "matchingscreen.unpin" : "matchingscreen.pin",
                                    () -> model.togglePin(row)),
                            act(
                                    row.banned() ? "matchingscreen.unban" : "matchingscreen.ban",
                                    () -> model.toggleBan(row)));
        }
        acts.getChildren().add(others(row.mentee()));
        return acts;
    }

    /** Every mentor for this mentee, in place of what is shown. */
    private Button others(PersonInRun mentee) {
        return act(
                "matchingscreen.others",
                () -> model.rank(
                        mentee.participant(),
                        ranked -> pane.open(
                                messages.say("matchingscreen.othersTitle", mentee.name()),
                                new CandidateList(messages, model, mentee.participant(), ranked))));
    }

    /** Why the two must not be a pair, for her own memory; kept by Enter. */
    private FormRow note(PinBan said) {
        var field = new TextField(said.note());
        field.setPromptText(messages.say("matchingscreen.note.prompt"));
        field.setOnAction(
                _ -> model.ban(said.mentee(), said.mentor(), field.getText().strip()));
        return new FormRow(messages.say("matchingscreen.note"), field);
    }

    private Button act(String key, Runnable act) {
        return Buttons.quiet(messages.say(key), act);
    }

    private GridPane both(PairRow row) {
        var shared = shared(row);
        var both = new GridPane();
        both.getStyleClass().add("pair-people");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            both.getColumnConstraints().add(half);
        }
        both.add(person(row.mentee(), "matchingscreen.mentee", BuiltIn.WANTED, shared), 0, 0);
        both.add(person(row.mentor(), "matchingscreen.mentor", BuiltIn.OFFERED, shared), 1, 0);
        return both;
    }

    private VBox person(PersonInRun person, String role, String skills, Set<String> shared) {
        var name = Buttons.link(person.name(), () -> open(person.participant()));
        name.getStyleClass().add("pair-name");
        name.setWrapText(true);
        var card = new VBox(quiet(messages.say(role)), name);
        card.getStyleClass().add("pair-person");
        fact(card, "matchingscreen.fact.site", one(person, BuiltIn.SITE), shared);
        fact(card, "matchingscreen.fact.department", one(person, BuiltIn.DEPARTMENT), shared);
        fact(card, "matchingscreen.fact.level", one(person, BuiltIn.LEVEL), Set.of());
        fact(card, "matchingscreen.fact.languages", person.profile().choices(BuiltIn.LANGUAGES), shared);
        fact(
                card,
                skills.equals(BuiltIn.WANTED) ? "matchingscreen.fact.wants" : "matchingscreen.fact.offers",
                person.profile().choices(skills),
                shared);
        return card;
    }

    private void fact(VBox card, String key, List<String> values, Set<String> shared) {
        if (values.isEmpty()) {
            return;
        }
        card.getChildren().add(quiet(messages.say(key)));
        for (String value : values) {
            var label = wrapped(value);
            label.getStyleClass().add("pair-fact");
            if (shared.contains(value)) {
                label.getStyleClass().add("pair-shared");
            }
            card.getChildren().add(label);
        }
    }

    /** What both have: written alike, so that she sees at once what brings them together. */
    private static Set<String> shared(PairRow row) {
        var mentee = Stream.of(BuiltIn.SITE, BuiltIn.DEPARTMENT, BuiltIn.LANGUAGES, BuiltIn.WANTED)
                .flatMap(field -> one(row.mentee(), field).stream())
                .collect(Collectors.toSet());
        return Stream.of(BuiltIn.SITE, BuiltIn.DEPARTMENT, BuiltIn.LANGUAGES, BuiltIn.OFFERED)
                .flatMap(field -> one(row.mentor(), field).stream())
                .filter(mentee::contains)
                .collect(Collectors.toSet());
    }

    private static List<String> one(PersonInRun person, String field) {
        return person.profile()
                .to(field)
                .map(answer -> switch (answer) {
                    case Answer.Text text -> List.of(text.text());
                    case Answer.Amount amount -> List.of(amount.amount().toPlainString());
                    case Answer.Choices choices -> choices.choices();
                    case Answer.Day day -> List.of(day.day().toString());
                    case Answer.YesNo yesNo -> List.of(Boolean.toString(yesNo.yes()));
                })
                .orElse(List.of());
    }

    private VBox reasons(PairRow row) {
        var reasons = new VBox();
        reasons.getStyleClass().add("pair-reasons");
        row.reasons().forEach(reason -> reasons.getChildren().add(reason(reason)));
        return reasons;
    }

    private HBox reason(ReasonText reason) {
        var line = new ReasonLine(reason.mood(), reason.words());
        HBox.setHgrow(line, Priority.ALWAYS);
        var points = quiet(
                reason.most() > 0
                        ? messages.say("matchingscreen.pointsOf", reason.points(), reason.most())
                        : messages.say("matchingscreen.ruleKept"));
        points.setMinWidth(Region.USE_PREF_SIZE);
        var whole = new HBox(line, points);
        whole.getStyleClass().add("pair-reason");
        return whole;
    }

    private void open(long participant) {
        frame.navigator().navigate(new Destination.PersonDetail(participant));
    }

    private Label heading(String key) {
        var heading = new Label(messages.say(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        return label;
    }
}
