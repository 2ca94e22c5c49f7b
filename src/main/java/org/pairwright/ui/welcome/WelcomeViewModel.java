package org.pairwright.ui.welcome;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.CurrentProgram;

/** The three ways in: the sample, a program of her own, a spreadsheet. */
public final class WelcomeViewModel {
    private final CurrentProgram programs;
    private final WelcomeActs acts;
    private final Clock clock;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.GENERAL);
    private final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Sentence>> nameTrouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> dateTrouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    public WelcomeViewModel(CurrentProgram programs, WelcomeActs acts, Clock clock) {
        this.programs = programs;
        this.acts = acts;
        this.clock = clock;
        name.subscribe(() -> nameTrouble.set(Optional.empty()));
        startsOn.subscribe(() -> dateTrouble.set(Optional.empty()));
        endsOn.subscribe(() -> dateTrouble.set(Optional.empty()));
        clear();
    }

    /** An empty form: from the first of next month, for a year. */
    void clear() {
        name.set("");
        purpose.set(Purpose.GENERAL);
        var first = LocalDate.now(clock).with(TemporalAdjusters.firstDayOfNextMonth());
        startsOn.set(first);
        endsOn.set(first.plusYears(1).minusDays(1));
        nameTrouble.set(Optional.empty());
        dateTrouble.set(Optional.empty());
    }

    void lookAround() {
        acts.lookAround();
    }

    void openSpreadsheet() {
        acts.openSpreadsheet();
    }

    /** Starts the program, or says what is missing. */
    void start() {
        nameTrouble.set(name.get().isBlank() ? Optional.of(Sentence.of("welcome.start.noName")) : Optional.empty());
        dateTrouble.set(troubleWithDates());
        var start = startsOn.get();
        var end = endsOn.get();
        if (start != null
                && end != null
                && nameTrouble.get().isEmpty()
                && dateTrouble.get().isEmpty()) {
            acts.start(Program.planned(name.get().strip(), purpose.get(), start, end));
        }
    }

    private Optional<Sentence> troubleWithDates() {
        var start = startsOn.get();
        var end = endsOn.get();
        if (start == null || end == null) {
            return Optional.of(Sentence.of("welcome.start.noDates"));
        }
        return end.isBefore(start)
                ? Optional.of(Sentence.of("welcome.start.endsBefore", end, start))
                : Optional.empty();
    }

    /** Whether the sample program is not there yet. */
    BooleanBinding sampleOffered() {
        return Bindings.createBooleanBinding(
                () -> programs.programs().stream().noneMatch(Program::sample), programs.programs());
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Purpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<@Nullable LocalDate> startsOnProperty() {
        return startsOn;
    }

    ObjectProperty<@Nullable LocalDate> endsOnProperty() {
        return endsOn;
    }

    ReadOnlyObjectProperty<Optional<Sentence>> nameTroubleProperty() {
        return nameTrouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> dateTroubleProperty() {
        return dateTrouble.getReadOnlyProperty();
    }
}
