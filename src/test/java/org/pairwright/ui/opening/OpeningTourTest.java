package org.pairwright.ui.opening;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.Opening;
import org.pairwright.journey.Tour;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.background.Work;

/** Draws what stands before the desk. */
@Tag("tour")
class OpeningTourTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final String FOLDER =
            "/home/wilhelmina-johanna/Documents/Learning and Development/Mentoring Office East Africa/2026/Pairwright";

    @Test
    void the_password() {
        Tour.picture("opening-locked", (_, width, height) -> new Scene(face(), width, height));
        Tour.picture(
                "opening-wrong-1000",
                1000,
                700,
                (_, width, height) -> new Scene(face(), width, height),
                scene -> ((UnlockFace) scene.getRoot().getChildrenUnmodifiable().getFirst()).requestFocus());
    }

    @Test
    void damage_with_offers_and_without() {
        try (var recovery =
                ((Opening.Damaged) ShutDesk.inNewFolder(false).damaged().open()).recovery()) {
            Tour.picture("opening-damaged", (_, width, height) -> new Scene(damaged(recovery), width, height));
            Tour.picture(
                    "opening-damaged-1600",
                    1600,
                    1000,
                    (_, width, height) -> new Scene(damaged(recovery), width, height));
        }
        var shut = ShutDesk.inNewFolder(false).damaged().withoutBackups();
        var sealed = ShutDesk.inNewFolder(true).elsewhere;
        try (var recovery = ((Opening.Damaged) shut.open()).recovery()) {
            Tour.picture("opening-no-way-1000", 1000, 700, (_, width, height) -> {
                var model = new DamagedViewModel(recovery, Jobs.immediately(), _ -> {});
                model.look(sealed);
                model.putRight("wrong".toCharArray());
                return new Scene(new DamagedFace(MESSAGES, model, doors()), width, height);
            });
        }
    }

    private static UnlockFace face() {
        var model = new UnlockViewModel<String>(_ -> Optional.empty(), Jobs.immediately(), _ -> {});
        var face = new UnlockFace(MESSAGES, model, FOLDER);
        model.open("Tea with Kenji at 5".toCharArray());
        return face;
    }

    private static DamagedFace damaged(org.pairwright.desk.Recovery recovery) {
        var model = new DamagedViewModel(recovery, new NeverEnding(), _ -> {});
        model.putRight(new char[0]);
        return new DamagedFace(MESSAGES, model, doors());
    }

    private static DamagedFace.Doors doors() {
        return new DamagedFace.Doors(Optional::<Path>empty, () -> {});
    }

    /** Always at work. */
    private static final class NeverEnding implements Jobs {
        private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

        @Override
        public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
            // It goes on and on.
        }

        @Override
        public void cancel() {
            // It goes on and on.
        }

        @Override
        public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
            return shown.getReadOnlyProperty();
        }
    }
}
