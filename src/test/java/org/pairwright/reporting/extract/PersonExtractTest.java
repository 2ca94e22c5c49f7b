package org.pairwright.reporting.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.TracesOfAmara;
import org.pairwright.following.PairLives;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.text.Messages;

/** What the desk holds on a person stands in one document, and nobody else's secrets do. */
class PersonExtractTest {
    @TempDir
    Path folder;

    @Test
    void everything_about_her_stands_in_it() throws IOException, CannotSave {
        var text = text();
        assertThat(text)
                .contains("What is held on Amara Okafor")
                .contains(TracesOfAmara.EMAIL, TracesOfAmara.PHONE, TracesOfAmara.EMPLOYEE_ID, "Nairobi")
                .contains("Program Leadership 2026", "I agree, Amara Okafor", "Pair with Kenji Watanabe")
                .contains("Amara Okafor’s budget", "Amara leads a budget round", "is on leave")
                .contains("Proposed with Kenji Watanabe, score 85", "When something was written");
    }

    @Test
    void the_private_note_and_the_sealed_concern_are_mentioned_but_not_printed() throws IOException, CannotSave {
        assertThat(text())
                .contains("One concern about this person is kept", "wrote a note for herself")
                .doesNotContain("asked for a woman", "c2VhbGVk");
    }

    private String text() throws IOException, CannotSave {
        var file = folder.resolve("extract.docx");
        try (var traces = new TracesOfAmara(folder)) {
            var desk = traces.running.desk;
            var sources = new ExtractSources(
                    new ExtractSources.People(desk.persons, desk.participants, desk.programs, desk.fields),
                    new ExtractSources.Care(new ConsentStore(desk.database), new ConcernStore(desk.database)),
                    new ExtractSources.Doings(new PairLives(traces.running.records), desk.runs, desk.steps));
            new PersonExtract(sources, new Messages(Locale.ENGLISH, ZoneOffset.UTC))
                    .save(traces.amara.person(), file, Instant.parse("2026-11-02T10:15:30Z"));
        }
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
