package org.pairwright.ui.reports;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pairwright.text.Messages;

/** Asks by the system's own dialog, above the window. */
public final class NativeFilePlaces implements FilePlaces {
    private final Messages messages;
    private final Supplier<? extends Window> window;
    private final Consumer<String> opener;

    /**
     * Above the window that is there when it is asked for.
     *
     * @param opener shows a document by its address, as the host services of the application do
     */
    public NativeFilePlaces(Messages messages, Supplier<? extends Window> window, Consumer<String> opener) {
        this.messages = messages;
        this.window = window;
        this.opener = opener;
    }

    @Override
    public Optional<Path> ask(Path folder, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("reports.chooser"));
        chooser.getExtensionFilters()
                .add(
                        name.endsWith(".docx")
                                ? new FileChooser.ExtensionFilter(messages.say("reports.chooser.documents"), "*.docx")
                                : new FileChooser.ExtensionFilter(messages.say("reports.chooser.workbooks"), "*.xlsx"));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    @Override
    public void open(Path fileOrFolder) {
        opener.accept(fileOrFolder.toUri().toString());
    }
}
