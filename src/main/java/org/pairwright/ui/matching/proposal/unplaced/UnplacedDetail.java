package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.matching.asking.AskedPane;
import org.pairwright.ui.matching.proposal.ProposalViewModel;

/** Somebody whom the run left without a mentor: why, what would help her, and the way to the board. */
public final class UnplacedDetail {
    private static final int MOST = 8;

    private final Messages messages;
    private final ProposalViewModel model;

    public UnplacedDetail(Messages messages, ProposalViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    public Node of(UnplacedRow row) {
        var repairs = new RepairList(messages, model.repairs());
        repairs.getStyleClass().add("repairs-narrow");
        var asked = new AskedPane(model.run());
        asked.<List<RepairLine>>ask(
                Sentence.of("matchingscreen.repair.looking"),
                (found, none) -> model.repairs().lookFor(row.mentee().participant(), found, none),
                lines -> {
                    repairs.show(lines, MOST, Sentence.of("matchingscreen.repair.noneForHer"));
                    return List.of(repairs);
                });
        return new VBox(
                heading("matchingscreen.whyUnplaced"),
                wrapped(row.why()),
                heading("matchingscreen.whatHelps"),
                asked,
                new FlowPane(Buttons.quiet(
                        messages.say("matchingscreen.allMentors"),
                        () -> model.onTheBoard(row.mentee().participant(), OptionalLong.empty()))));
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
}
