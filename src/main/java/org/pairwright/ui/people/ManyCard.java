package org.pairwright.ui.people;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/** Several chosen people: how they stand, and what can be done with all of them at once. */
final class ManyCard extends VBox {

    ManyCard(Messages messages, PeopleViewModel model, List<PersonRow> rows) {
        getStyleClass().add("person-card");
        var confirm = Buttons.quiet(messages.say("people.many.confirm"), () -> model.setStatus(Status.CONFIRMED));
        confirm.setDisable(rows.stream().allMatch(row -> row.status() == Status.CONFIRMED));
        var acts = new HBox(confirm, PersonCard.statusMenu(messages, model, rows));
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(quiet(parts(messages, rows)), acts, statuses(messages, rows));
    }

    private static String parts(Messages messages, List<PersonRow> rows) {
        long mentees = rows.stream().filter(row -> row.role().isMentored()).count();
        var mentors = rows.stream().filter(row -> row.role().mentors()).toList();
        long places =
                mentors.stream().mapToLong(row -> row.participant().places()).sum();
        return messages.say("people.counts", mentees, mentors.size(), places);
    }

    private static VBox statuses(Messages messages, List<PersonRow> rows) {
        var lines = new VBox();
        lines.getStyleClass().add("card-part");
        for (var status : Status.values()) {
            long count = rows.stream().filter(row -> row.status() == status).count();
            if (count > 0) {
                lines.getChildren().add(new Label(messages.say("people.many.status", status, count)));
            }
        }
        return lines;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        return label;
    }
}
