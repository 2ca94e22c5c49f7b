package org.pairwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.program.plan.Program;

/** The program at hand and the others one can switch to. */
public final class CurrentProgram {
    private final ReadOnlyObjectWrapper<Optional<Program>> program = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Program> programs = FXCollections.observableArrayList();

    /** Kept, since it listens weakly: one made anew for each who asks would soon fall silent. */
    private final ObservableList<Program> shown = FXCollections.unmodifiableObservableList(programs);

    public ReadOnlyObjectProperty<Optional<Program>> programProperty() {
        return program.getReadOnlyProperty();
    }

    public Optional<Program> program() {
        return program.get();
    }

    /** The id of the program at hand. Asked by screens that cannot be reached without one. */
    public long id() {
        return program().map(Program::id).orElseThrow(() -> new IllegalStateException("no program at hand"));
    }

    /** All programs of the desk, unmodifiable. */
    public ObservableList<Program> programs() {
        return shown;
    }

    /** Another of the known programs is at hand now. */
    public void choose(long id) {
        program.set(programs.stream().filter(known -> known.id() == id).findFirst());
    }

    /** The desk's programs were read again. The one at hand stays if it is still there, else the first one is taken. */
    public void replaceAll(List<Program> all) {
        programs.setAll(all);
        var kept = program()
                .flatMap(old ->
                        all.stream().filter(known -> known.id() == old.id()).findFirst());
        program.set(kept.or(() -> all.stream().findFirst()));
    }
}
