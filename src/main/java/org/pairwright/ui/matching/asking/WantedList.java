package org.pairwright.ui.matching.asking;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.pairwright.matching.scarce.Scarcity;
import org.pairwright.matching.scarce.WantedMentors;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A list to recruit by: which further mentors would place most people, then at whom one more place is worth most. */
public final class WantedList extends StackPane {
    private static final int MOST_PLACES = 8;

    private final Messages messages;
    private final AskedPane asked;

    public WantedList(WantedViewModel model) {
        messages = model.run().frame().messages();
        asked = new AskedPane(model.run());
        getChildren().setAll(asked);
        asked.<Scarcity>ask(Sentence.of("matchingscreen.wanted.looking"), model::ask, this::drawn);
    }

    private List<Label> drawn(Scarcity found) {
        var all = new ArrayList<Label>();
        if (found.wanted().isEmpty()) {
            all.add(asked.line(Sentence.of("matchingscreen.wanted.none")));
        }
        found.wanted().stream().map(WantedMentors::inWords).map(asked::line).forEach(all::add);
        found.inWords().stream().map(asked::quiet).forEach(all::add);
        if (!found.places().isEmpty()) {
            all.add(heading());
            found.placesInWords().stream().limit(MOST_PLACES).map(asked::line).forEach(all::add);
        }
        return all;
    }

    private Label heading() {
        var heading = new Label(messages.say("matchingscreen.wanted.places"));
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
