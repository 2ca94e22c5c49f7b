package org.pairwright.reporting.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.fixtures.sample.RunningFacts;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.reporting.ReportKind;
import org.pairwright.reporting.Reports;
import org.pairwright.reporting.material.ReportInput;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

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
    void a_large_match_that_is_not_confirmed_refers_to_the_saved_proposal() throws Exception {
        var run = RUNNING.run();
        var first = run.proposal().pairs().getFirst();
        var nobody = new ProposedPair(first.mentee(), first.mentee(), 0, 0, false, List.of());
        var many = new ArrayList<>(java.util.Collections.nCopies(1_001, first));
        many.set(500, nobody);
        assertThat(saved(Optional.of(with(run, many))))
                .contains("The 1,001 pairs are proposed and not all confirmed yet.")
                .doesNotContain("The 1,001 pairs stand in the workbook of pairs");
    }

    @Test
    void what_rests_on_a_sensitive_field_is_named_nowhere() throws Exception {
        var run = withFaith(RUNNING.run());
        assertThat(saved(new ReportInput(RUNNING.facts(), List.of(faith(false)), Optional.of(run), RunningFacts.AS_OF)))
                .contains("Faith", "Quaker");
        assertThat(saved(new ReportInput(RUNNING.facts(), List.of(faith(true)), Optional.of(run), RunningFacts.AS_OF)))
                .doesNotContain("Faith", "Quaker")
                .contains("Not named here: it rests on answers that are marked as sensitive\tmust")
                .contains("Fill in: something marked as sensitive")
                .contains("At least one language in common");
    }

    @Test
    void circles_stand_with_who_leads_them_and_who_is_in_them() throws Exception {
        assertThat(saved(Optional.of(RUNNING.run()))).doesNotContain("Led by");
        var sketch = new ProgramSketch(RunningFacts.AS_OF.minusMonths(2), RunningFacts.AS_OF.plusYears(1));
        long kenji = sketch.mentor("Kenji Watanabe", 3);
        long sofia = sketch.mentor("Sofía Marín", 3);
        long circle = sketch.circle("First budget", kenji, sofia);
        sketch.member(circle, sketch.mentee("Mei Chen"), RunningFacts.AS_OF, kenji, sofia)
                .forEach(pair -> sketch.met(pair, RunningFacts.AS_OF));
        sketch.member(circle, sketch.mentee("Amara Okafor"), RunningFacts.AS_OF, kenji, sofia);
        sketch.member(circle, sketch.mentee("Liam O’Connell"), RunningFacts.AS_OF, kenji, sofia)
                .forEach(pair -> sketch.happened(pair, PairEvent.Kind.ENDED, RunningFacts.AS_OF));
        var input = new ReportInput(sketch.facts(), List.of(), Optional.of(RUNNING.run()), RunningFacts.AS_OF);
        assertThat(saved(input)).contains("First budget\tKenji Watanabe, Sofía Marín\tAmara Okafor, Mei Chen\t1\n");
        assertThat(saved(new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF)))
                .as("circles are filled without a run too")
                .contains("First budget\tKenji Watanabe, Sofía Marín");
    }

    private static ProfileField faith(boolean sensitive) {
        return new ProfileField(
                1,
                new UUID(1, 1),
                OptionalLong.empty(),
                "faith",
                "Faith",
                BelongsTo.PERSON,
                AskedOf.EVERYONE,
                FieldKind.ONE_CHOICE,
                List.of(),
                sensitive,
                1);
    }

    /** A rule, a limit, a quota and the words on somebody left over all name the field. */
    private static Run withFaith(Run run) {
        var words = new CriterionWords(Map.of("faith", "Faith"));
        var rule = new Criterion(
                9, 0, 9, new Comparison.Same(), "faith", "faith", new Weight.Must(), MissingPolicy.NEUTRAL);
        var limit = new Limit(Limit.Side.MENTORS, "faith", "Quaker", 5);
        var unplaced = new Unplaced(
                run.proposal().pairs().getFirst().mentee(),
                1,
                Sentence.of("matching.unplaced.forbidden", words.quoted(rule), 3, 4),
                Optional.of(Sentence.of("matching.repair.answer", List.of(words.field("faith")))));
        var within = new Unplaced(
                run.proposal().pairs().getFirst().mentee(),
                1,
                Sentence.of("matching.unplaced.limits"),
                Optional.of(Sentence.of(
                        "matching.repair.limit",
                        Sentence.of("matching.limit.mentors", words.field("faith"), limit.value()))));
        var proposal = run.proposal();
        return new Run(
                run.id(),
                run.uid(),
                run.program(),
                run.name(),
                run.ranAt(),
                run.settings().withLimits(List.of(limit)).withQuotas(List.of(new Quota("faith", 30))),
                Stream.concat(run.criteria().stream(), Stream.of(rule)).toList(),
                run.pinsAndBans(),
                run.people(),
                new Proposal(
                        proposal.aim(),
                        proposal.mostPoints(),
                        proposal.pairs(),
                        List.of(unplaced, within),
                        proposal.certificate(),
                        proposal.statement()),
                run.programVersion());
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
                new Proposal(
                        proposal.aim(),
                        proposal.mostPoints(),
                        pairs,
                        proposal.unplaced(),
                        proposal.certificate(),
                        proposal.statement()),
                run.programVersion());
    }

    private String saved(Optional<Run> run) throws Exception {
        return saved(new ReportInput(RUNNING.facts(), List.of(), run, RunningFacts.AS_OF));
    }

    private String saved(ReportInput input) throws Exception {
        var target = folder.resolve("record.docx");
        new Reports(new Messages(Locale.ENGLISH, ZoneOffset.UTC))
                .save(ReportKind.RECORD, input, target, Progress.UNWATCHED);
        try (var in = Files.newInputStream(target);
                var words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }
}
