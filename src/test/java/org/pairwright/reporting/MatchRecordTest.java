package org.pairwright.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.sample.RunningFacts;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** The record of a match, read back. */
class MatchRecordTest {
    private static final RunningFacts RUNNING = new RunningFacts();

    @TempDir
    Path folder;

    @Test
    void what_was_asked_the_criteria_the_result_and_the_proof_stand_in_it() throws Exception {
        var run = RUNNING.run();
        assertThat(saved(Optional.of(run)))
                .contains("Record of the match", "What was asked for", "Criteria and rules", "high (2,500 points)")
                .contains("Pairs proposed\t" + run.proposal().pairs().size())
                .contains("mean " + run.proposal().meanScore() + ", lowest "
                        + run.proposal().lowestScore())
                .contains(run.uid().toString(), run.programVersion(), "Certificate", "Signature");
    }

    @Test
    void every_exception_stands_with_its_reason() throws Exception {
        assertThat(saved(Optional.of(RUNNING.run())))
                .contains("Exceptions and their reasons", "Both asked for it in writing")
                .containsAnyOf("No pair has a score below 40.", "a score below 40:");
    }

    @Test
    void a_large_match_leaves_its_pairs_to_the_workbook() throws Exception {
        var run = RUNNING.run();
        var pair = run.proposal().pairs().getFirst();
        var many = java.util.Collections.nCopies(1_001, pair);
        assertThat(saved(Optional.of(with(run, many))))
                .contains("The 1,001 pairs stand in the workbook of pairs, to be kept with this record.");
    }

    @Test
    void without_a_run_it_says_so() throws Exception {
        assertThat(saved(Optional.empty())).contains("No match was made yet. Find matches first");
    }

    private static Run with(Run run, List<ProposedPair> pairs) {
        var proposal = run.proposal();
        return new Run(
                run.id(),
                run.uid(),
                run.program(),
                run.name(),
                run.ranAt(),
                run.settings(),
                run.criteria(),
                run.pinsAndBans(),
                run.people(),
                new org.pairwright.program.proposal.Proposal(
                        proposal.aim(),
                        proposal.mostPoints(),
                        pairs,
                        proposal.unplaced(),
                        proposal.certificate(),
                        proposal.statement()),
                run.programVersion());
    }

    private String saved(Optional<Run> run) throws Exception {
        var target = folder.resolve("record.docx");
        new Reports(new Messages(Locale.ENGLISH, ZoneOffset.UTC))
                .save(
                        ReportKind.RECORD,
                        new ReportInput(RUNNING.facts(), List.of(), run, RunningFacts.AS_OF),
                        target,
                        Progress.UNWATCHED);
        try (var in = Files.newInputStream(target);
                var words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }
}
