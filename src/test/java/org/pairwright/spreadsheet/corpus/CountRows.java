package org.pairwright.spreadsheet.corpus;

import java.nio.file.Path;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.WorkbookReader;

/** Reads one file in a Java of its own, whose memory is given by its caller, and walks its rows. */
final class CountRows {
    private CountRows() {}

    public static void main(String[] file) throws Exception {
        var watched = new Watched();
        var rows = WorkbookReader.read(Path.of(file[0]), ReadingOptions.USUAL, watched)
                .sheets()
                .getFirst()
                .rows();
        long cells = 0;
        for (var row : rows) {
            cells += row.cells().size();
        }
        watched.end();
        System.out.println(watched.milliseconds() + " ms, longest silence " + watched.longestSilence() + " ms, "
                + rows.size() + " rows, " + cells + " cells");
    }
}
