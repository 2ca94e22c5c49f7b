package org.pairwright.ui.kit.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks by the system's own dialogs, above the window. */
public final class NativeFileQuestions implements FileQuestions {
    private final Window window;

    public NativeFileQuestions(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> open(Kind kind) {
        return Optional.ofNullable(chooser(kind).showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Kind kind, String proposed) {
        var chooser = chooser(kind);
        chooser.setInitialFileName(proposed);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(kind.title());
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.words(), kind.pattern()));
        return chooser;
    }
}
