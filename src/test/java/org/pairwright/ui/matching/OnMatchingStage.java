package org.pairwright.ui.matching;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.background.Jobs;

/** What every test of a part of the matching screen stands on, without a window: four people and what the mentor offers. */
public abstract class OnMatchingStage {
    @TempDir
    protected Path folder;

    protected MatchingStage stage;

    /** Before the set-up of the test itself, which can say other criteria. */
    @BeforeEach
    void openStage() {
        stage = new MatchingStage(folder, jobs());
        stage.house.criteria();
    }

    @AfterEach
    void closeStage() {
        stage.close();
    }

    protected Jobs jobs() {
        return Jobs.immediately();
    }
}
