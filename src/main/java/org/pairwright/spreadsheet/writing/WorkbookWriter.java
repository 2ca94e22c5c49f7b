package org.pairwright.spreadsheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.SheetContent;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Writes .xlsx workbooks: typed cells, live formulas with their figures beside them, native charts. No temporary file but
 * the one beside the target, which is complete, forced to disk and counted again before it takes the target's name.
 */
public final class WorkbookWriter {
    private final SafeFile files = new SafeFile();

    /**
     * Saves the workbook under {@code target}, over what may be there.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way; then what was there is still there
     */
    public void save(BookContent content, Path target, Progress progress) throws CannotSave {
        files.write(target, out -> write(content, out, progress), written -> CheckedAgain.check(content, written));
    }

    static void write(BookContent content, OutputStream out, Progress progress) throws IOException {
        try (var pages = pagesOf(content);
                var book = new StreamedBook(pages)) {
            pages.getProperties().getCoreProperties().setTitle(content.title());
            pages.getProperties().getCoreProperties().setCreator("Pairwright");
            var styles = new Styles(pages);
            writeTables(content, book, styles, progress);
            writePages(content, pages, styles);
            for (int n = 0; n < content.sheets().size(); n++) {
                book.setSheetOrder(nameOf(content.sheets().get(n)), n);
            }
            book.setForceFormulaRecalculation(true);
            book.setActiveSheet(0);
            book.writeAvoidingTempFiles(out);
        }
    }

    /** Pages have charts, which only sheets that are held whole can carry; they must be there before anything streams. */
    private static XSSFWorkbook pagesOf(BookContent content) {
        var pages = new XSSFWorkbook();
        content.sheets().stream()
                .filter(PageContent.class::isInstance)
                .forEach(page -> pages.createSheet(nameOf(page)));
        return pages;
    }

    /** Tables first: the formulas of the pages name their columns. */
    private static void writeTables(BookContent content, StreamedBook book, Styles styles, Progress progress) {
        for (int n = 0; n < content.sheets().size(); n++) {
            progress.report(n, content.sheets().size(), Sentence.of("writer.writing", content.title()));
            if (content.sheets().get(n) instanceof TableContent table) {
                new TableWriting(book.createSheet(nameOf(table)), table, styles).write();
            }
        }
    }

    private static void writePages(BookContent content, XSSFWorkbook pages, Styles styles) {
        for (var sheet : content.sheets()) {
            if (sheet instanceof PageContent page) {
                new PageWriting(pages.getSheet(nameOf(page)), page, styles).write();
            }
        }
    }

    private static String nameOf(SheetContent sheet) {
        return Cells.sheetName(sheet.name());
    }
}
