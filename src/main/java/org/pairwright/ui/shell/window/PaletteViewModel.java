package org.pairwright.ui.shell.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.text.Messages;
import org.pairwright.ui.shell.SearchSource;
import org.pairwright.ui.shell.SearchSource.Found;

/** What was typed, what was found, and which finding Enter opens. */
final class PaletteViewModel {
    private static final int MOST_OF_A_KIND = 6;
    private static final int NONE = -1;

    private final Messages messages;
    private final List<SearchSource> sources;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);

    /** What stands in the list: headings and findings. */
    sealed interface Line {
        record Heading(String words) implements Line {}

        record Finding(Found found) implements Line {}
    }

    PaletteViewModel(Messages messages, List<SearchSource> sources) {
        this.messages = messages;
        this.sources = List.copyOf(sources);
        typed.subscribe(this::search);
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** The index of the chosen line, or -1 where nothing was found. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void down() {
        step(1);
    }

    void up() {
        step(-1);
    }

    void choose(int index) {
        chosen.set(index);
    }

    /** What Enter opens. */
    Optional<Found> finding() {
        return chosen.get() == NONE ? Optional.empty() : at(chosen.get());
    }

    private void search(String words) {
        var found = new ArrayList<Line>();
        for (var source : sources) {
            var some = words.isBlank() ? source.offered() : source.find(words, MOST_OF_A_KIND);
            if (!some.isEmpty()) {
                found.add(new Line.Heading(messages.say(source.heading())));
                some.forEach(one -> found.add(new Line.Finding(one)));
            }
        }
        lines.setAll(found);
        chosen.set(NONE);
        step(1);
    }

    /** To the next finding in this direction, past headings; stays where there is none. */
    private void step(int by) {
        for (int at = chosen.get() + by; at >= 0 && at < lines.size(); at += by) {
            if (at(at).isPresent()) {
                chosen.set(at);
                return;
            }
        }
    }

    private Optional<Found> at(int index) {
        return switch (lines.get(index)) {
            case Line.Heading _ -> Optional.empty();
            case Line.Finding finding -> Optional.of(finding.found());
        };
    }
}
