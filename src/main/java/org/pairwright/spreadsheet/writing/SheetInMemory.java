package org.pairwright.spreadsheet.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Rows on their way out, kept packed in memory. POI would keep them in a plain file in the system's folder for temporary
 * files, where people's data does not belong; packed, 20,000 rows take a few megabytes.
 */
final class SheetInMemory extends SheetDataWriter {
    private final ByteArrayOutputStream packed;
    private boolean closed;

    SheetInMemory() throws IOException {
        this(new ByteArrayOutputStream());
    }

    private SheetInMemory(ByteArrayOutputStream packed) throws IOException {
        super(new OutputStreamWriter(new GZIPOutputStream(packed, 8_192), StandardCharsets.UTF_8));
        this.packed = packed;
    }

    /** POI closes each sheet once before reading it and once with the workbook. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            super.close();
        }
    }

    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()));
    }
}
