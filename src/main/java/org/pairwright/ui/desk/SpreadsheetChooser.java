package org.pairwright.ui.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.pairwright.text.Messages;

/** Asks her for spreadsheets by the system's own dialog, above the window; none where she thinks better of it. */
public final class SpreadsheetChooser implements Supplier<List<Path>> {
    private static final List<String> KINDS = List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.tsv", "*.txt");

    private final Messages messages;
    private final Window window;

    public SpreadsheetChooser(Messages messages, Window window) {
        this.messages = messages;
        this.window = window;
    }

    @Override
    public List<Path> get() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("deskacts.choose"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.say("deskacts.spreadsheets"), KINDS));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(window)).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }
}
