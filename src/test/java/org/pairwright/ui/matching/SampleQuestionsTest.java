package org.pairwright.ui.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Moved;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.pairing.question.Questions;
import org.pairwright.program.criteria.PinBan.Kind;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.FairChange;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;

/** Ten chains of "why not" on the sample program, places being short, each checked by matching again with the pair pinned. */
class SampleQuestionsTest {
    private static final int CHAINS = 10;
    private static final int MOST = 12;

    @TempDir
    private Path folder;

    private MatchingStage stage;

    @BeforeEach
    void open() {
        stage = new MatchingStage(folder);
        stage.takeIn(SampleFiles.COMPANY);
        stage.waitingMentors(60);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void ten_chains_under_every_aim_and_with_limits_are_what_matching_again_finds() {
        var limited = limited(Aim.EVERYONE);
        assertThat(within(Matcher.match(problem(limited), Progress.UNWATCHED), limited))
                .as("the limit is in force")
                .isEqualTo(MOST);
        for (var settings : List.of(Settings.of(Aim.EVERYONE), limited, Settings.of(Aim.FAIR), limited(Aim.FAIR))) {
            check(settings);
        }
    }

    private void check(Settings settings) {
        var problem = problem(settings);
        var questions = new Questions(stage.house.stores, DeskFixture.CLOCK)
                .open(stage.current.id(), settings, Progress.UNWATCHED);
        Proposal before = questions.proposal();
        var random = new SplittableRandom(7);
        List<String> told = new ArrayList<>();
        while (told.size() < CHAINS) {
            long mentee = problem.mentees()
                    .get(random.nextInt(problem.mentees().size()))
                    .participant();
            long mentor = problem.mentors()
                    .get(random.nextInt(problem.mentors().size()))
                    .participant();
            if (questions.whyNot(mentee, mentor, Progress.UNWATCHED) instanceof Costs costs) {
                var again =
                        Matcher.match(new ChangedProblem(problem).with(Kind.PIN, mentee, mentor), Progress.UNWATCHED);
                told.add(stage.messages.say(costs.inOneSentence()));
                assertThat(costs.points()).as(told.getLast()).isEqualTo(points(before) - points(again));
                assertThat(costs.fewerPlaced())
                        .isEqualTo(before.pairs().size() - again.pairs().size());
                assertThat(after(before, costs)).contains(List.of(mentee, mentor));
                if (settings.aim() == Aim.FAIR) {
                    assertFairnessSaid(before, again, settings, told.getLast());
                }
            }
        }
        assertThat(told).doesNotHaveDuplicates();
    }

    private void assertFairnessSaid(Proposal before, Proposal again, Settings settings, String told) {
        FairChange.between(counts(before), counts(again))
                .filter(change -> !settings.bindsPairs() || change.ofLowest())
                .ifPresent(change -> assertThat(told).contains(stage.messages.say(change.inWords())));
    }

    private static int[] counts(Proposal proposal) {
        int[] counts = FairChange.counts();
        proposal.pairs().forEach(pair -> counts[pair.score()]++);
        return counts;
    }

    private static long points(Proposal proposal) {
        return proposal.certificate().totalPoints();
    }

    /** The pairs when everybody moved as told: nobody leaves whom she does not have. */
    private static Set<List<Long>> after(Proposal before, Costs costs) {
        var pairs = new HashSet<List<Long>>();
        before.pairs().forEach(pair -> pairs.add(List.of(pair.mentee(), pair.mentor())));
        for (Moved moved : costs.chain()) {
            moved.from()
                    .ifPresent(from -> assertThat(pairs.remove(List.of(moved.mentee(), from)))
                            .isTrue());
            moved.to().ifPresent(to -> pairs.add(List.of(moved.mentee(), to)));
        }
        return pairs;
    }

    private Settings limited(Aim aim) {
        return Settings.of(aim)
                .withBalance(150)
                .withLimits(List.of(new Limit(Limit.Side.MENTORS, BuiltIn.DEPARTMENT, department(), MOST)));
    }

    /** The one with most mentors. */
    private String department() {
        return problem(Settings.of(Aim.EVERYONE)).mentors().stream()
                .flatMap(one -> one.profile().to(BuiltIn.DEPARTMENT).stream())
                .collect(groupingBy(SampleQuestionsTest::text, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static String text(Answer answer) {
        return ((Answer.Text) answer).text();
    }

    private long within(Proposal proposal, Settings settings) {
        var group = settings.limits().getFirst().value();
        var members = new HashSet<Long>();
        problem(settings).mentors().stream()
                .filter(one -> one.profile().to(BuiltIn.DEPARTMENT).toString().contains(group))
                .forEach(one -> members.add(one.participant()));
        return proposal.pairs().stream()
                .filter(pair -> members.contains(pair.mentor()))
                .count();
    }

    private MatchingProblem problem(Settings settings) {
        return stage.house.runs.problem(stage.current.id(), settings);
    }
}
