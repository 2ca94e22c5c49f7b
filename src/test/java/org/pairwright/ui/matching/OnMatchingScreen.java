package org.pairwright.ui.matching;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

/** What every robot test of the matching screen stands on: a window with four people in it. */
public abstract class OnMatchingScreen extends ApplicationTest {
    private final double width;
    private final double height;

    @TempDir
    protected Path folder;

    protected MatchingStage stage;

    protected OnMatchingScreen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void start(Stage window) {
        stage = new MatchingStage(folder, jobs());
        prepare();
        var screen = new MatchingScreen(stage.model);
        window.setScene(new Scene(new StackPane(screen.node()), width, height));
        window.setX(0);
        window.setY(0);
        window.show();
        screen.shown(new Destination.Matching());
    }

    @AfterEach
    void closeStage() {
        stage.close();
    }

    /** What is there before she comes. */
    protected void prepare() {
        stage.house.criteria();
    }

    protected Jobs jobs() {
        return Jobs.immediately();
    }
}
