package org.pairwright.spreadsheet.biff;

import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.pairwright.spreadsheet.FilePassword;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Locked;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.text.Sentence;

/** The records of a workbook one after the other; protected ones are opened with her password, or Excel's own. */
final class Records {
    private static final int HEADER = 4;

    private final Source source;
    private final InputStream bytes;
    private RecordInputStream records;
    private int passed;

    Records(Source source, InputStream bytes) {
        this.source = source;
        this.bytes = bytes;
        this.records = new RecordInputStream(bytes);
    }

    /** Goes to the next record; false at the end. What was not read of the last one is passed over. */
    boolean next() {
        if (passed > 0 && records.remaining() > 0) {
            records.readRemainder();
        }
        if (!records.hasNextRecord()) {
            return false;
        }
        records.nextRecord();
        passed += HEADER + records.remaining();
        return true;
    }

    /** What the record is, by its number. */
    int kind() {
        return records.getSid() & 0xffff;
    }

    RecordInputStream in() {
        return records;
    }

    /** Opens what follows the record with the protection; only Excel 97 and later protect in a way known here. */
    void unlock(boolean isExcel97) throws UnreadableFile {
        if (!isExcel97) {
            throw source.unreadable("spreadsheet.unreadable.oldPassword");
        }
        try {
            var protection = new FilePassRecord(records).getEncryptionInfo();
            String password =
                    source.options().password().map(FilePassword::inTheClear).orElse(Decryptor.DEFAULT_PASSWORD);
            if (!protection.getDecryptor().verifyPassword(password)) {
                throw Locked.refusal(source);
            }
            records = new RecordInputStream(bytes, protection, passed);
            passed = 0;
        } catch (GeneralSecurityException | EncryptedDocumentException unknown) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.oldPassword", source.name()), unknown);
        }
    }
}
