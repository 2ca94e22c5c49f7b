package org.pairwright.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.spreadsheet.Layout.Merge;
import org.pairwright.task.Progress;

/** What is hidden and merged is told, whatever the kind of the file. */
class LayoutTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls"})
    void hidden_rows_columns_and_sheets_and_merged_cells_are_told(String name) throws Exception {
        var book = read(workbook(name));

        var sheet = book.sheets().getFirst();
        assertThat(sheet.rows()).extracting(SheetRow::hidden).containsExactly(false, true, false);
        assertThat(sheet.layout().hiddenColumns()).containsExactly(1, 2);
        assertThat(sheet.layout().merges()).containsExactly(new Merge(1, 2, 0, 3));
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true, true);
    }

    private Path workbook(String name) throws IOException {
        var file = folder.resolve(name);
        try (var book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("People");
            for (int n = 0; n < 3; n++) {
                sheet.createRow(n).createCell(0).setCellValue("row " + n);
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.setColumnHidden(2, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
            book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("a");
            book.createSheet("Very hidden").createRow(0).createCell(0).setCellValue("b");
            book.setSheetHidden(1, true);
            book.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            book.write(out);
        }
        return file;
    }

    @Test
    void a_page_tells_its_merged_cells_and_hidden_rows() throws Exception {
        var sheet = read(text(
                        "<table><tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr style='display:none'><td>c</td></tr></table>"))
                .sheets()
                .getFirst();

        assertThat(sheet.layout().merges()).containsExactly(new Merge(1, 2, 0, 1));
        assertThat(sheet.rows()).extracting(SheetRow::hidden).containsExactly(false, true);
        assertThat(sheet.rows().get(1).cell(2)).isEqualTo(new Cell.Text("c"));
    }

    @Test
    void an_xml_spreadsheet_tells_what_is_hidden() throws Exception {
        var sheet = read(text("<?xml version='1.0'?><Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
                        + "<Worksheet ss:Name='A'><Table><Column ss:Index='2' ss:Span='1' ss:Hidden='1'/>"
                        + "<Row ss:Hidden='1'><Cell ss:MergeAcross='1'><Data ss:Type='String'>a</Data></Cell></Row></Table>"
                        + "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"))
                .sheets()
                .getFirst();

        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.layout().hiddenColumns()).containsExactly(1, 2);
        assertThat(sheet.layout().merges()).containsExactly(new Merge(1, 1, 0, 1));
        assertThat(sheet.rows().getFirst().hidden()).isTrue();
    }

    @Test
    void an_open_document_tells_what_is_hidden() throws Exception {
        var sheet = read(text(
                        "<?xml version='1.0'?><office:document xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s'"
                                + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><style:style style:name='ta2'>"
                                + "<style:table-properties table:display='false'/></style:style>"
                                + "<table:table table:name='A' table:style-name='ta2'><table:table-column/>"
                                + "<table:table-column table:visibility='collapse' table:number-columns-repeated='2'/>"
                                + "<table:table-row table:visibility='filter'><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='3'>"
                                + "<text:p>a</text:p></table:table-cell></table:table-row></table:table></office:document>"))
                .sheets()
                .getFirst();

        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.layout().hiddenColumns()).containsExactly(1, 2);
        assertThat(sheet.layout().merges()).containsExactly(new Merge(1, 3, 0, 1));
        assertThat(sheet.rows().getFirst().hidden()).isTrue();
    }

    private Path text(String content) throws IOException {
        return Files.write(folder.resolve("people.xls"), content.getBytes(StandardCharsets.UTF_8));
    }

    private static Workbook read(Path file) throws UnreadableFile {
        return WorkbookReader.read(file, ReadingOptions.USUAL, Progress.UNWATCHED);
    }
}
