package org.pairwright.ui.shell.window;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.pairwright.program.plan.Program;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.WindowState;

/**
 * The frame of the window: bar on top, navigation, the screen at hand, status line; above them for a moment a notice, the
 * search, the list of keys. Follows the navigator and the program at hand.
 */
public final class MainWindow {
    private static final double FOLDS_BELOW = 1100;

    private final WindowParts parts;
    private final WindowState state;
    private final Overlay overlay = new Overlay();
    private final WindowCommands commands;
    private final StackPane content = new StackPane();
    private final StackPane below = new StackPane();
    private final StackPane root = new StackPane();

    public MainWindow(WindowParts parts) {
        this.parts = parts;
        this.state = parts.state();
        this.commands = new WindowCommands(parts, overlay);
        content.getStyleClass().add("content");
        lay();
        state.navigator().destinationProperty().subscribe(this::show);
        state.programs().programProperty().subscribe(this::programChanged);
        start();
    }

    /** With a program at its home, unless the wiring said otherwise. */
    private void start() {
        if (state.programs().program().isPresent() && isAt(Place.WELCOME)) {
            state.navigator().navigate(new Destination.Home());
            state.navigator().forget();
        } else {
            show();
        }
    }

    /** A scene of this size in px, with its keys. */
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        scene.addEventFilter(InputEvent.ANY, _ -> parts.safeguards().touched().run());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, false));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(key, true));
        return scene;
    }

    public Parent root() {
        return root;
    }

    /** What the title bar of the system says: the program and the product. */
    public ObservableValue<String> titleProperty() {
        var messages = parts.messages();
        return Bindings.createStringBinding(
                () -> state.programs()
                        .program()
                        .filter(_ -> !isLocked())
                        .map(program -> messages.say("shell.title", program.name()))
                        .orElseGet(() -> messages.say("shell.name")),
                state.programs().programProperty(),
                parts.safeguards().lock().closedProperty());
    }

    private void lay() {
        var bar = new TopBar(parts, commands);
        var navigation = new Navigation(parts.messages(), state);
        var frame = new BorderPane(content);
        frame.getStyleClass().add("frame");
        frame.setTop(bar);
        frame.setLeft(navigation);
        frame.setBottom(new StatusLine(parts.messages(), state.saved(), parts.jobs()));
        var notice = new NoticePane(parts.messages(), state.notifications());
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        var drop = new SpreadsheetDrop(parts.messages(), state.navigator());
        below.getChildren().setAll(frame, notice, overlay, drop);
        drop.listenOn(below);
        root.getStyleClass().add("window");
        root.getChildren().setAll(below);
        new LockedCover(root, below, parts.safeguards()).follow();
        root.widthProperty().map(width -> width.doubleValue() < FOLDS_BELOW).subscribe(folded -> {
            navigation.fold(folded);
            bar.fold(folded);
        });
    }

    /** The frame is there at once; the screen loads what it shows. */
    private void show() {
        var destination = state.navigator().destination();
        var screen = parts.screens().at(destination.place());
        if (!content.getChildren().contains(screen.node())) {
            content.getChildren().setAll(screen.node());
        }
        screen.shown(destination);
    }

    /** Another program: its home. None left: the welcome. */
    private void programChanged(Optional<Program> before, Optional<Program> now) {
        boolean same = before.map(Program::id).equals(now.map(Program::id));
        boolean madeByIntake = before.isEmpty() && isAt(Place.INTAKE);
        if (same || madeByIntake) {
            return;
        }
        state.navigator().navigate(now.isPresent() ? new Destination.Home() : new Destination.Welcome());
        state.navigator().forget();
    }

    private boolean isLocked() {
        return parts.safeguards().lock().isClosed();
    }

    private boolean isAt(Place place) {
        return state.navigator().destination().place() == place;
    }

    /** Before the focused control hears of a key, or after it left the key alone. */
    private void press(KeyEvent key, boolean left) {
        if (isLocked()) {
            return;
        }
        Arrays.stream(WindowKey.values())
                .filter(known -> known.key().match(key))
                .filter(known -> left == known.isLeftTo(focusedText()))
                .findFirst()
                .ifPresent(known -> {
                    key.consume();
                    commands.perform(known);
                });
    }

    private Optional<TextInputControl> focusedText() {
        return Optional.ofNullable(root.getScene().getFocusOwner())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }
}
