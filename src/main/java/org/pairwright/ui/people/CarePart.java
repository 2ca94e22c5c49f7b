package org.pairwright.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.program.care.Consent;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.DateField;
import org.pairwright.ui.kit.field.FormRow;
import org.pairwright.ui.people.care.CareViewModel;

/** In a person's card: what she agreed to, what is held on her, and her removal. */
final class CarePart extends VBox {
    private static final int LINES = 4;

    private final Messages messages;
    private final CareViewModel care;
    private final PersonRow row;
    private final ProgramConsents consents;
    private final LocalDate today;

    CarePart(Messages messages, CareViewModel care, PersonRow row, LoadedPeople people) {
        this.messages = messages;
        this.care = care;
        this.row = row;
        consents = people.consents();
        today = people.today();
        getStyleClass().add("care-part");
        showConsent();
    }

    private void showConsent() {
        var newest = consents.of(row.id());
        var state = new Label(words(newest));
        state.setWrapText(true);
        getChildren().setAll(state);
        newest.filter(consent -> !consent.wording().isEmpty()).ifPresent(consent -> {
            var wording = new Label(messages.say("people.care.quoted", consent.wording()));
            wording.getStyleClass().add("text-quiet");
            wording.setWrapText(true);
            getChildren().add(wording);
        });
        getChildren().addAll(consentActs(newest), papers());
    }

    private String words(Optional<Consent> newest) {
        return newest.map(consent -> {
                    if (consent.withdrawnOn().isPresent()) {
                        return messages.say(
                                "people.care.withdrawn", consent.withdrawnOn().get());
                    }
                    if (consent.untilOn().isEmpty()) {
                        return messages.say("people.care.given", consent.givenOn());
                    }
                    return consent.holdsOn(today)
                            ? messages.say(
                                    "people.care.givenUntil",
                                    consent.givenOn(),
                                    consent.untilOn().get())
                            : messages.say("people.care.over", consent.untilOn().get());
                })
                .orElseGet(() -> messages.say("people.care.none"));
    }

    private HBox consentActs(Optional<Consent> newest) {
        Button give = Buttons.quiet(messages.say("people.care.give"), this::showForm);
        give.setId("give-consent");
        var acts = new HBox(give);
        acts.getStyleClass().add("card-acts");
        newest.filter(consent -> consent.withdrawnOn().isEmpty()).ifPresent(consent -> {
            var withdraw = Buttons.quiet(
                    messages.say("people.care.withdraw"), () -> care.withdraw(row.participant(), consent));
            withdraw.setId("withdraw-consent");
            acts.getChildren().add(withdraw);
        });
        return acts;
    }

    private VBox papers() {
        var extract = Buttons.link(
                messages.say("people.care.extract"),
                () -> care.extract(row, messages.say("people.care.extractFile", row.name())));
        extract.setId("extract");
        var remove = Buttons.link(messages.say("people.care.remove"), () -> care.askToRemove(row));
        remove.setId("remove-person");
        var papers = new VBox(extract, remove);
        papers.getStyleClass().add("card-links");
        return papers;
    }

    private void showForm() {
        var wording = new TextArea(consents.wording());
        wording.setId("consent-wording");
        wording.setWrapText(true);
        wording.setPrefRowCount(LINES);
        var on = new DateField(messages);
        on.setId("consent-on");
        on.setValue(today);
        var until = new DateField(messages);
        until.setId("consent-until");
        var wordingRow = new FormRow(messages.say("people.care.wording"), wording);
        Button save = Buttons.quiet(
                messages.say("people.care.save"),
                () -> care.give(
                        row.participant(),
                        wording.getText(),
                        on.read(),
                        until.read(),
                        why -> wordingRow.troubleProperty().set(messages.say(why))));
        save.setId("save-consent");
        var acts = new HBox(save, Buttons.quiet(messages.say("people.form.cancel"), this::showConsent));
        acts.getStyleClass().add("card-acts");
        getChildren()
                .setAll(
                        wordingRow,
                        new FormRow(messages.say("people.care.on"), on),
                        new FormRow(messages.say("people.care.until"), until),
                        acts);
        wording.requestFocus();
    }
}
