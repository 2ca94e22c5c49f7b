package org.pairwright.ui.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.FormRow;

/** The program's name, dates and rhythm, and how long its people are kept. */
final class ProgramForm extends VBox {
    private static final int IN_A_LINE = 3;
    private static final double WHOLE = 100;

    private final Messages messages;
    private final TextField name = new TextField();
    private final DatePicker starts = new DatePicker();
    private final DatePicker ends = new DatePicker();
    private final TextField rhythm = new TextField();
    private final FormRow nameRow;
    private final FormRow rhythmRow;
    private final TextField retention = new TextField();
    private final FormRow retentionRow;
    private final Label dateTrouble = new Label();

    ProgramForm(Messages messages, Consumer<ProgramDraft> save) {
        this.messages = messages;
        getStyleClass().add("settings-form");
        nameRow = new FormRow(messages.say("settings.program.name"), name);
        rhythmRow = new FormRow(messages.say("settings.program.rhythm"), rhythm);
        name.setId("program-name");
        rhythm.setId("program-rhythm");
        retentionRow = new FormRow(messages.say("settings.program.retention"), retention);
        retention.setId("program-retention");
        dateTrouble.getStyleClass().add("form-trouble");
        dateTrouble.setWrapText(true);
        dateTrouble.managedProperty().bind(dateTrouble.textProperty().isNotEmpty());
        var dates = new GridPane();
        dates.getStyleClass().add("form-pair");
        for (int column = 0; column < IN_A_LINE; column++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(WHOLE / IN_A_LINE);
            dates.getColumnConstraints().add(third);
        }
        dates.addRow(
                0,
                date(messages.say("settings.program.starts"), starts),
                date(messages.say("settings.program.ends"), ends),
                rhythmRow);
        var button = Buttons.quiet(messages.say("settings.program.save"), () -> save.accept(draft()));
        button.setId("save-program");
        getChildren().addAll(nameRow, dates, dateTrouble, retentionRow, button);
    }

    void show(Program program) {
        name.setText(program.name());
        starts.setValue(program.startsOn());
        ends.setValue(program.endsOn());
        rhythm.setText(String.valueOf(program.rhythmDays()));
        retention.setText(ProgramDraft.retention(program));
    }

    void show(Map<ProgramDraft.Entry, Sentence> problems) {
        nameRow.troubleProperty().set(said(problems, ProgramDraft.Entry.NAME));
        dateTrouble.setText(said(problems, ProgramDraft.Entry.DATES));
        rhythmRow.troubleProperty().set(said(problems, ProgramDraft.Entry.RHYTHM));
        retentionRow.troubleProperty().set(said(problems, ProgramDraft.Entry.RETENTION));
    }

    private ProgramDraft draft() {
        return new ProgramDraft(name.getText(), day(starts), day(ends), rhythm.getText(), retention.getText());
    }

    private static Optional<LocalDate> day(DatePicker picker) {
        @Nullable LocalDate day = picker.getValue();
        return Optional.ofNullable(day);
    }

    private String said(Map<ProgramDraft.Entry, Sentence> problems, ProgramDraft.Entry entry) {
        return Optional.ofNullable(problems.get(entry)).map(messages::say).orElse("");
    }

    private static FormRow date(String label, DatePicker picker) {
        picker.setShowWeekNumbers(false);
        var row = new FormRow(label, picker);
        GridPane.setValignment(row, VPos.TOP);
        return row;
    }
}
