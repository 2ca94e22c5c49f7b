package org.pairwright.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.Screens;
import org.pairwright.ui.shell.SearchSource;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.WindowActs;
import org.pairwright.ui.shell.WindowState;
import org.pairwright.ui.shell.window.MainWindow;
import org.pairwright.ui.shell.window.WindowParts;

/** A window with nothing behind it: a list to look at, and a note of everything it was asked. */
public final class ShellOnStage implements WindowActs {
    public final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);
    public final WindowState state = WindowState.fresh();
    public final List<String> asked = new ArrayList<>();
    public final PeopleOnStage people = new PeopleOnStage(messages);
    public final ReadOnlyObjectWrapper<Optional<RunningJob>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private WindowParts.Safeguards safeguards = WindowParts.Safeguards.none();
    private Optional<Screen> welcome = Optional.empty();

    public MainWindow window(Theme theme) {
        return window(theme, new ShownJobs());
    }

    public MainWindow window(Theme theme, Jobs jobs) {
        return new MainWindow(
                new WindowParts(messages, state, screens(), jobs, theme, this, List.of(new Cast()), safeguards));
    }

    /** With this screen as its welcome. */
    public ShellOnStage withWelcome(Screen screen) {
        welcome = Optional.of(screen);
        return this;
    }

    public ShellOnStage withSafeguards(WindowParts.Safeguards kept) {
        safeguards = kept;
        return this;
    }

    /** With two programs, of which this one is at hand. */
    public ShellOnStage withProgram(String name) {
        state.programs().replaceAll(List.of(program(1, name), program(2, "Onboarding Nairobi")));
        state.counts().show(Map.of(Place.HOME, 3L, Place.MATCHING, 46L));
        state.saved()
                .saved(new Step(
                        7,
                        Instant.parse("2026-11-21T14:02:00Z"),
                        StepKind.CONFIRM,
                        Sentence.of("shell.people.site", "Nairobi"),
                        OptionalLong.empty()));
        return this;
    }

    static Program program(long id, String name) {
        return new Program(
                id,
                new UUID(0, id),
                name,
                Purpose.LEADERSHIP,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                Program.MONTHLY,
                OptionalLong.empty(),
                false,
                Optional.empty());
    }

    private Screens screens() {
        var makers = new EnumMap<Place, Supplier<Screen>>(Place.class);
        for (var place : Place.values()) {
            makers.put(place, () -> people);
        }
        welcome.ifPresent(screen -> makers.put(Place.WELCOME, () -> screen));
        return new Screens(makers);
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }

    @Override
    public void chooseSpreadsheet() {
        asked.add("choose a spreadsheet");
    }

    @Override
    public void startProgram() {
        asked.add("start a program");
    }

    @Override
    public void removeSample() {
        asked.add("remove the sample");
    }

    /** Jobs that only show what the test says is running. */
    private final class ShownJobs implements Jobs {
        @Override
        public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cancel() {
            asked.add("cancel");
        }

        @Override
        public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
            return running.getReadOnlyProperty();
        }
    }

    private final class Cast implements SearchSource {
        @Override
        public Sentence heading() {
            return Sentence.of(org.pairwright.program.history.StepKind.PEOPLE);
        }

        @Override
        public List<Found> find(String words, int most) {
            return PeopleOnStage.CAST.stream()
                    .filter(one -> org.pairwright.ui.kit.Likeness.of(
                                    org.pairwright.ui.kit.Likeness.plain(words),
                                    org.pairwright.ui.kit.Likeness.plain(one.name()))
                            > 0)
                    .limit(most)
                    .map(one -> new Found(one.name(), one.site(), () -> asked.add("open " + one.name())))
                    .toList();
        }
    }
}
