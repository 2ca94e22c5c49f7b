package org.pairwright.ui.matching.proposal;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Icons;

/** The figures of the proposal, what is proved of it in one sentence, and what it costs. */
final class ProposalHead extends VBox {
    private final Messages messages;
    private final Label figures = new Label();
    private final Label proof = new Label();

    ProposalHead(Messages messages, Node account) {
        this.messages = messages;
        getStyleClass().add("proposal-head");
        figures.getStyleClass().add("proposal-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        proof.getStyleClass().add("proposal-proof");
        proof.setWrapText(true);
        proof.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(figures, proof, account);
    }

    void show(Proposal proposal, Freshness freshness) {
        figures.setText(messages.say(figures(proposal)));
        boolean checked = !(freshness instanceof Freshness.BeingChecked);
        proof.setGraphic(Icons.of(checked ? Feather.CHECK : Feather.CLOCK, checked ? "proof-icon" : "checking-icon"));
        proof.setText(messages.say(statement(proposal, freshness)));
    }

    private static Sentence statement(Proposal proposal, Freshness freshness) {
        return freshness instanceof Freshness.BeingChecked checking
                ? Sentence.of("matchingscreen.checking", checking.inWords())
                : proposal.statement();
    }

    private static Sentence figures(Proposal proposal) {
        return Sentence.of(
                "matchingscreen.figures",
                proposal.pairs().size(),
                proposal.unplaced().size(),
                proposal.meanScore(),
                proposal.lowestScore());
    }
}
