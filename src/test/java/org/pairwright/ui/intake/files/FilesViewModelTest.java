package org.pairwright.ui.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.intake.IntakeStage;
import org.pairwright.ui.intake.files.FilesViewModel.State;
import org.pairwright.ui.intake.flow.Situation;
import org.pairwright.ui.intake.flow.Step;

/** The files of an import: pasted, read, not read, left out. */
class FilesViewModelTest {
    private static final String PEOPLE = "Name\tEmail\tRole\nAmara Okafor\tamara@example.org\tMentee\n";

    @TempDir
    Path folder;

    private IntakeStage stage;
    private FilesViewModel model;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
        model = new FilesViewModel(stage.model);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void cells_copied_in_excel_are_pasted() {
        model.paste(PEOPLE, List.of());
        assertThat(stage.reviewed().people()).isEqualTo(1);
        assertThat(model.lines(stage.reviewed()))
                .extracting(FilesViewModel.Line::name)
                .containsExactly("Pasted cells");
    }

    @Test
    void copied_files_are_opened_as_if_they_were_chosen() {
        model.paste("whatever", List.of(stage.file("people.tsv", PEOPLE)));
        assertThat(model.lines(stage.reviewed()))
                .extracting(FilesViewModel.Line::name)
                .containsExactly("people.tsv");
    }

    @Test
    void an_empty_clipboard_is_said_and_leaves_all_as_it_was() {
        model.paste(" ", List.of());
        assertThat(stage.notice()).startsWith("There is nothing to paste");
        assertThat(stage.model.situationProperty().get()).isInstanceOf(Situation.Nothing.class);
    }

    @Test
    void a_file_that_could_not_be_read_does_not_stop_the_other_and_can_be_left_out() {
        stage.model.arrive(
                List.of(stage.file("people.tsv", PEOPLE), stage.file("page.xls", "<html><table></table></html>")));
        assertThat(model.lines(stage.reviewed()))
                .extracting(FilesViewModel.Line::state)
                .containsExactly(State.READ, State.UNREAD);
        model.leaveOut(stage.reviewed().files().getLast());
        assertThat(model.lines(stage.reviewed()))
                .extracting(FilesViewModel.Line::state)
                .containsExactly(State.READ);
    }

    @Test
    void a_file_in_which_nobody_was_found_says_what_was_missed() {
        stage.open("notes.csv", "Remember the milk\nand the bread\n");
        assertThat(model.lines(stage.reviewed())).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.NOBODY);
            assertThat(line.sentences().getFirst()).contains("notes.csv");
        });
    }

    @Test
    void a_protected_file_asks_for_its_password_and_says_when_it_is_the_wrong_one() throws Exception {
        stage.model.arrive(List.of(locked("open sesame")));
        assertThat(line().state()).isEqualTo(State.LOCKED);
        assertThat(line().file().hadPassword()).isFalse();
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.FILES);

        model.unlock(line().file(), "close sesame".toCharArray());
        assertThat(line().state()).isEqualTo(State.LOCKED);
        assertThat(line().file().hadPassword()).isTrue();

        var typed = "open sesame".toCharArray();
        model.unlock(line().file(), typed);
        assertThat(line().state()).isEqualTo(State.READ);
        assertThat(stage.reviewed().people()).isEqualTo(1);
        assertThat(typed).containsOnly('\0');
    }

    private FilesViewModel.Line line() {
        return model.lines(stage.reviewed()).getFirst();
    }

    private Path locked(String password) throws Exception {
        var content = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("People");
            row(sheet.createRow(0), "Name", "Email", "Role");
            row(sheet.createRow(1), "Amara Okafor", "amara@example.org", "Mentee");
            book.write(content);
        }
        var file = folder.resolve("locked.xlsx");
        try (var disk = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var sealed = encryptor.getDataStream(disk)) {
                sealed.write(content.toByteArray());
            }
            disk.writeFilesystem(out);
        }
        return file;
    }

    private static void row(Row row, String... cells) {
        for (int n = 0; n < cells.length; n++) {
            row.createCell(n).setCellValue(cells[n]);
        }
    }
}
