package org.pairwright.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pairwright.spreadsheet.biff.XlsFile;
import org.pairwright.spreadsheet.reading.Locked;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.text.Sentence;

/** What an OLE2 container holds: a workbook of old, or a newer one under a password; and how it is read. */
final class OleKind {
    private static final int PIECE = 64 * 1024;

    private final Source source;
    private final DirectoryNode root;

    private OleKind(Source source, DirectoryNode root) {
        this.source = source;
        this.root = root;
    }

    static List<Sheet> read(Source source) throws IOException, XMLStreamException, UnreadableFile {
        source.report();
        try (var container = new POIFSFileSystem(source.file(), true)) {
            return new OleKind(source, container.getRoot()).read();
        }
    }

    private List<Sheet> read() throws IOException, XMLStreamException, UnreadableFile {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return ZipKind.read(source.unlocked(unlocked()));
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return records("Workbook");
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            return records("Book");
        }
        throw source.unreadable("spreadsheet.unreadable.notASpreadsheet");
    }

    private List<Sheet> records(String name) throws IOException, UnreadableFile {
        try (var bytes = source.watched(
                new BufferedInputStream(root.createDocumentInputStream(root.getEntryCaseInsensitive(name)), PIECE))) {
            return XlsFile.read(source, bytes);
        }
    }

    /** In memory only: what she protected is not laid open on the disk. */
    private byte[] unlocked() throws IOException, UnreadableFile {
        if (!root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw source.unreadable("spreadsheet.unreadable.rights");
        }
        try {
            var decryptor = new EncryptionInfo(root).getDecryptor();
            String password =
                    source.options().password().map(FilePassword::inTheClear).orElse(Decryptor.DEFAULT_PASSWORD);
            if (!decryptor.verifyPassword(password)) {
                throw Locked.refusal(source);
            }
            try (var bytes = source.watched(decryptor.getDataStream(root))) {
                return bytes.readAllBytes();
            }
        } catch (GeneralSecurityException | EncryptedDocumentException unknown) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.oldPassword", source.name()), unknown);
        }
    }
}
