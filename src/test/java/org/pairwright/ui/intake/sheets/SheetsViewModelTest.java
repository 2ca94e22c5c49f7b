package org.pairwright.ui.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.intake.IntakeStage;

/** The beginning of a sheet, and what she says about it. */
class SheetsViewModelTest {
    @TempDir
    Path folder;

    private IntakeStage stage;
    private SheetsViewModel model;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
        model = new SheetsViewModel(stage.model);
        stage.open("signups.csv", """
                Spring sign-ups,,
                Name,Email,Role
                Amara Okafor,amara@example.org,Mentee
                Kenji Watanabe,kenji@example.org,Mentor
                Total,2,
                """);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_preview_says_what_each_row_is() {
        var preview = preview();
        assertThat(preview.kind(1)).isEqualTo(Preview.Kind.TITLE);
        assertThat(preview.kind(2)).isEqualTo(Preview.Kind.HEADERS);
        assertThat(preview.kind(3)).isEqualTo(Preview.Kind.ROW);
        assertThat(preview.kind(5)).isEqualTo(Preview.Kind.SKIPPED);
        assertThat(preview.columns()).isEqualTo(3);
    }

    @Test
    void a_row_is_left_out_and_taken_in_again() {
        model.leaveOut(line(), 4, true);
        assertThat(preview().kind(4)).isEqualTo(Preview.Kind.LEFT_OUT);
        assertThat(stage.reviewed().people()).isEqualTo(1);
        model.leaveOut(line(), 4, false);
        assertThat(stage.reviewed().people()).isEqualTo(2);
    }

    @Test
    void the_headers_stand_where_she_says() {
        model.headersIn(line(), 3);
        assertThat(line().headerRow()).hasValue(3);
        model.headersIn(line(), 2);
        assertThat(stage.reviewed().people()).isEqualTo(2);
    }

    @Test
    void a_sheet_that_is_left_out_brings_nobody() {
        model.take(line(), false);
        assertThat(line().taken()).isFalse();
        assertThat(stage.reviewed().people()).isZero();
    }

    @Test
    void the_preview_follows_the_delimiter_and_it_is_remembered() {
        model.readAs(line().file(), ';');
        assertThat(preview().columns()).isEqualTo(1);
        assertThat(stage.reviewed().said().recipe().reading().delimiter()).contains(';');
        model.readAs(line().file(), ',');
        assertThat(preview().columns()).isEqualTo(3);
    }

    @Test
    void the_file_is_read_anew_in_another_character_set() {
        model.readAs(line().file(), StandardCharsets.UTF_16BE);
        assertThat(stage.reviewed().said().recipe().reading().charset()).contains("UTF-16BE");
        assertThat(line().file().source().options().charset()).contains(StandardCharsets.UTF_16BE);
    }

    private SheetLine line() {
        return model.lines(stage.reviewed()).getFirst();
    }

    private Preview preview() {
        return model.preview(stage.reviewed(), line());
    }
}
