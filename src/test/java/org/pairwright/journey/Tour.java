package org.pairwright.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Draws what is on the screen, light and dark, into target/tour, without a display. Everything handed in is called on
 * the window's thread, once per theme.
 */
public final class Tour {
    public static final double WIDTH = 1280;
    public static final double HEIGHT = 800;

    private static final Path FOLDER = Path.of("target", "tour");
    private static final long PATIENCE_SECONDS = 60;

    private Tour() {}

    /** Makes the scene to be drawn; it may use the theme and must have this size. */
    @FunctionalInterface
    public interface Opened {
        Scene open(Theme theme, double width, double height);
    }

    /** One screen alone, at the usual size. */
    public static void screen(String name, Callable<Screen> maker, Destination destination) {
        picture(name, WIDTH, HEIGHT, (_, width, height) -> alone(maker, destination, width, height));
    }

    /** The scene at the usual size. */
    public static void picture(String name, Opened opened) {
        picture(name, WIDTH, HEIGHT, opened);
    }

    public static void picture(String name, double width, double height, Opened opened) {
        picture(name, width, height, opened, _ -> {});
    }

    /** The same after something was done in it, such as opening a detail. */
    public static void picture(String name, double width, double height, Opened opened, Consumer<Scene> then) {
        inBothShades(name, width, height, opened, then, Picture::taken);
    }

    /** The menu or dialog that something done in the scene opens. */
    public static void popUp(String name, Opened opened, Consumer<Scene> then) {
        inBothShades(name, WIDTH, HEIGHT, opened, then, Picture::takenOfPopUp);
    }

    private static void inBothShades(
            String name,
            double width,
            double height,
            Opened opened,
            Consumer<Scene> then,
            Function<Picture, WritableImage> taken) {
        for (var shade : List.of(Theme.Shade.LIGHT, Theme.Shade.DARK)) {
            draw(
                    name + "-" + shade.name().toLowerCase(Locale.ROOT),
                    shade,
                    theme -> new Shown(opened.open(theme, width, height), then, taken));
        }
    }

    private record Shown(Scene scene, Consumer<Scene> then, Function<Picture, WritableImage> taken) {}

    private static void draw(String name, Theme.Shade shade, Function<Theme, Shown> maker) {
        try {
            FxToolkit.registerPrimaryStage();
            var folder = Files.createTempDirectory("tour");
            var shown = on(() -> {
                var theme = new Theme(new ThemeFile(folder));
                theme.choose(shade);
                return maker.apply(theme);
            });
            var picture = on(() -> new Picture(shown.scene()));
            settle();
            on(() -> {
                shown.then().accept(shown.scene());
                return shown;
            });
            settle();
            write(name, on(() -> shown.taken().apply(picture)));
        } catch (TimeoutException | IOException trouble) {
            throw new IllegalStateException("no picture of " + name, trouble);
        }
    }

    /**
     * A scene in a window. The screen of the headless system has 1000 x 1000 px and a larger window fails; so the window
     * is small and what it shows hangs over its edge.
     */
    private static final class Picture {
        private static final double ROOM = 900;

        private final Stage stage = new Stage();
        private final Parent content;

        Picture(Scene scene) {
            content = scene.getRoot();
            var host = new Pane();
            double width = scene.getWidth();
            double height = scene.getHeight();
            scene.setRoot(host);
            host.getChildren().add(content);
            content.setManaged(false);
            content.resize(width, height);
            stage.setScene(scene);
            stage.setWidth(Math.min(width, ROOM));
            stage.setHeight(Math.min(height, ROOM));
            stage.show();
            host.requestFocus();
        }

        WritableImage taken() {
            var image = content.snapshot(null, null);
            stage.close();
            return image;
        }

        WritableImage takenOfPopUp() {
            var popUp = Window.getWindows().getLast();
            var image = popUp.getScene().snapshot(null);
            popUp.hide();
            stage.close();
            return image;
        }
    }

    private static Scene alone(Callable<Screen> maker, Destination destination, double width, double height) {
        try {
            var screen = maker.call();
            var content = new StackPane(screen.node());
            content.getStyleClass().addAll("window", "content");
            var scene = new Scene(content, width, height);
            screen.shown(destination);
            return scene;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T on(Callable<T> act) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(act));
    }

    private static void write(String name, WritableImage image) {
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())) {
                throw new IllegalStateException("nothing here writes PNG");
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
