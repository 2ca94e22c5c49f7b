package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks under a password, of both generations. */
final class OddLocked {
    private static final String PASSWORD = "sésame 1";

    private OddLocked() {}

    static List<OddFile> all() {
        var files = new ArrayList<OddFile>();
        for (var mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
            files.add(new OddFile(
                    mode + " protection, no password given",
                    "people.xlsx",
                    () -> xlsx(mode, PASSWORD),
                    refuses("password")));
            files.add(new OddFile(
                            mode + " protection, the right password",
                            "people.xlsx",
                            () -> xlsx(mode, PASSWORD),
                            reads("Mei"))
                    .withPassword(PASSWORD));
            files.add(new OddFile(
                            mode + " protection, a wrong password",
                            "people.xlsx",
                            () -> xlsx(mode, PASSWORD),
                            refuses("wrongPassword"))
                    .withPassword("sesame 1"));
        }
        files.add(new OddFile(
                "the password that Excel knows itself",
                "people.xlsx",
                () -> xlsx(EncryptionMode.agile, "VelvetSweatshop"),
                reads("Mei")));
        for (var mode : List.of(EncryptionMode.cryptoAPI, EncryptionMode.binaryRC4, EncryptionMode.xor)) {
            files.add(new OddFile(
                    mode + " protection of old, no password given",
                    "people.xls",
                    () -> xls(mode, "sesame"),
                    refuses("password")));
            files.add(new OddFile(
                            mode + " protection of old, the right password",
                            "people.xls",
                            () -> xls(mode, "sesame"),
                            reads("Mei|7"))
                    .withPassword("sesame"));
            files.add(new OddFile(
                            mode + " protection of old, a wrong password",
                            "people.xls",
                            () -> xls(mode, "sesame"),
                            refuses("wrongPassword"))
                    .withPassword("open"));
        }
        files.add(new OddFile(
                        "a password for a workbook that needs none",
                        "people.xlsx",
                        () -> Parts.xlsx("<row>" + Parts.text("Mei") + "</row>").zip(),
                        reads("Mei"))
                .withPassword("x"));
        return files;
    }

    private static byte[] xlsx(EncryptionMode mode, String password) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(mode).getEncryptor();
            lock.confirmPassword(password);
            try (OutputStream inside = lock.getDataStream(container)) {
                inside.write(Parts.xlsx("<row>" + Parts.text("Mei") + "</row>").zip());
            }
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls(EncryptionMode mode, String password) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return OddXls.workbook(book -> {
                book.setEncryptionMode(mode);
                var row = book.createSheet("A").createRow(0);
                row.createCell(0).setCellValue("Mei");
                row.createCell(1).setCellValue(7);
            });
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
