package org.pairwright.ui.intake.files;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** Hands over what was copied in Excel or in the file manager. */
public final class PasteBoard {
    private PasteBoard() {}

    public static void pasteInto(FilesViewModel model) {
        var board = Clipboard.getSystemClipboard();
        var files = board.hasFiles() ? board.getFiles() : List.<File>of();
        model.paste(
                Optional.ofNullable(board.getString()).orElse(""),
                files.stream().map(File::toPath).toList());
    }
}
