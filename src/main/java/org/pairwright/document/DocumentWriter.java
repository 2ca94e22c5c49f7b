package org.pairwright.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.spreadsheet.writing.SafeFile;

/** Writes .docx documents: beside their place, forced, opened and counted again, and only then renamed. */
public final class DocumentWriter {
    private final SafeFile files = new SafeFile();

    /**
     * Saves the document under {@code target}, over what may be there.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way; then what was there is still there
     */
    public void save(DocumentContent content, Path target) throws CannotSave {
        files.write(target, out -> write(content, out), written -> check(content, written));
    }

    private static void write(DocumentContent content, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(content.title());
            document.getProperties().getCoreProperties().setCreator("Pairwright");
            var layout = new DocumentLayout(document);
            layout.paper();
            layout.title(content.title());
            content.parts().forEach(layout::add);
            document.write(out);
        }
    }

    private static void check(DocumentContent content, Path written) throws IOException {
        long tables = content.parts().stream().filter(DocumentWriter::isTable).count();
        try (var in = Files.newInputStream(written);
                var document = new XWPFDocument(in)) {
            if (document.getTables().size() != tables) {
                throw new IOException(document.getTables().size() + " tables of " + tables + " were written");
            }
        }
    }

    private static boolean isTable(DocumentPart part) {
        return switch (part) {
            case DocumentPart.Facts facts -> !facts.facts().isEmpty();
            case DocumentPart.Rows _ -> true;
            case DocumentPart.Heading _, DocumentPart.Paragraph _ -> false;
        };
    }
}
