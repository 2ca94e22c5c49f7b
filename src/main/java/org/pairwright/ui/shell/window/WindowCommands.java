package org.pairwright.ui.shell.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.SearchSource;
import org.pairwright.ui.shell.Theme;

/** What one can do from everywhere, whether by a key or found by its name. */
final class WindowCommands implements SearchSource {
    private final WindowParts parts;
    private final Overlay overlay;
    private final Messages messages;

    WindowCommands(WindowParts parts, Overlay overlay) {
        this.parts = parts;
        this.overlay = overlay;
        this.messages = parts.messages();
    }

    void perform(WindowKey key) {
        if (key != WindowKey.BACK) {
            overlay.close();
        }
        switch (key) {
            case SEARCH -> search();
            case FIND -> screen().find();
            case IMPORT -> parts.acts().chooseSpreadsheet();
            case NEW -> screen().create();
            case EXPORT -> screen().export();
            case UNDO -> parts.acts().undo();
            case REDO -> parts.acts().redo();
            case HOME, PEOPLE, MATCHING, PAIRS, REPORTS, SETTINGS ->
                key.destination()
                        .filter(_ -> reachable(key))
                        .ifPresent(parts.state().navigator()::navigate);
            case LOCK -> parts.safeguards().lock().close();
            case BACK -> back();
            case HELP -> help();
        }
    }

    void search() {
        var sources = new ArrayList<>(parts.sources());
        sources.add(this);
        overlay.open(new Palette(messages, new PaletteViewModel(messages, sources), overlay::close));
    }

    void help() {
        overlay.open(new KeyList(messages, screen().keys(), overlay::close));
    }

    private void back() {
        if (!overlay.close() && !screen().escape()) {
            parts.state().navigator().back();
        }
    }

    private Screen screen() {
        return parts.screens().at(parts.state().navigator().destination().place());
    }

    /** Without a program there is nowhere to go but the settings, and without a password nothing to lock. */
    private boolean reachable(WindowKey key) {
        if (key == WindowKey.LOCK) {
            return parts.safeguards().lock().isPossible();
        }
        return parts.state().programs().program().isPresent()
                || key.destination()
                        .map(there -> there.place() == Place.SETTINGS)
                        .orElse(true);
    }

    @Override
    public Sentence heading() {
        return Sentence.of("shell.search.commands");
    }

    @Override
    public List<Found> offered() {
        return Stream.concat(keys(), others()).toList();
    }

    @Override
    public List<Found> find(String words, int most) {
        var typed = Likeness.plain(words);
        return Stream.of(keys(), others(), programs())
                .flatMap(commands -> commands)
                .map(command -> new Ranked(Likeness.of(typed, Likeness.plain(command.name())), command))
                .filter(ranked -> ranked.likeness() > 0)
                .sorted(Comparator.comparingInt(Ranked::likeness).reversed())
                .map(Ranked::command)
                .limit(most)
                .toList();
    }

    private Stream<Found> keys() {
        return Arrays.stream(WindowKey.values())
                .filter(key -> key != WindowKey.SEARCH && key != WindowKey.BACK)
                .filter(this::reachable)
                .map(key -> new Found(messages.word(key), "", key.shown(), () -> perform(key)));
    }

    private Stream<Found> others() {
        var offered = parts.safeguards().commands().stream()
                .filter(command -> command.offered().getAsBoolean())
                .map(command -> new Found(messages.say(command.words()), "", command.act()));
        return Stream.concat(
                Stream.concat(
                        Stream.of(
                                new Found(messages.say("shell.program.start"), "", parts.acts()::startProgram),
                                new Found(
                                        messages.say("shell.paste"),
                                        "",
                                        () -> parts.state().navigator().navigate(new Destination.Intake(List.of()))),
                                new Found(
                                        messages.say("shell.concerns"),
                                        "",
                                        () -> parts.state().navigator().navigate(new Destination.Concerns()))),
                        offered),
                Arrays.stream(Theme.Shade.values())
                        .map(shade -> new Found(
                                messages.word(shade), "", () -> parts.theme().choose(shade))));
    }

    private Stream<Found> programs() {
        var programs = parts.state().programs();
        return programs.programs().stream()
                .filter(program -> programs.program().filter(program::equals).isEmpty())
                .map(program -> new Found(words(program), "", () -> programs.choose(program.id())));
    }

    private String words(Program program) {
        return messages.say("shell.program.switchTo", program.name());
    }

    private record Ranked(int likeness, Found command) {}
}
