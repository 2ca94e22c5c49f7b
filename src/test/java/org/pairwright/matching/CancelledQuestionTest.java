package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.change.LessDisruption.Couple;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Edit;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Whoever cancels a question leaves the match as it was: the same question is answered afterwards as if nothing had been. */
class CancelledQuestionTest {
    private static final List<Settings> ASKED = List.of(
            Settings.of(Aim.BEST),
            Settings.of(Aim.EVERYONE),
            Settings.of(Aim.FAIR),
            Settings.of(Aim.EVERYONE)
                    .withBalance(120)
                    .withLimits(List.of(new Limit(Limit.Side.MENTORS, BuiltIn.SITE, "Osaka", 4))));

    @Test
    void every_question_is_answered_after_it_was_cancelled_as_before() {
        int cancelled = 0;
        for (Settings settings : ASKED) {
            var problem = problem(settings);
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var pairs = match.pairs();
            for (var question : questions(match).entrySet()) {
                var answer = question.getValue().apply(match, Progress.UNWATCHED);
                for (int at = 1; at < 4_000; at *= 2) {
                    cancelled += stops(question.getValue(), match, new Stopping(at)) ? 1 : 0;
                }
                assertThat(match.pairs()).as(question.getKey()).isEqualTo(pairs);
                assertThat(question.getValue().apply(match, Progress.UNWATCHED))
                        .as("%s, %s", settings, question.getKey())
                        .isEqualTo(answer);
            }
        }
        assertThat(cancelled).isGreaterThan(100);
    }

    @Test
    void a_cancelled_edit_is_not_made_and_can_be_made_again() {
        for (Settings settings : ASKED) {
            var match = OpenMatch.of(problem(settings), Progress.UNWATCHED);
            var pairs = match.pairs();
            var pair = pairs.getFirst();
            var ban = new Edit.Ban(pair.mentee(), pair.mentor());
            assertThatThrownBy(() -> match.change(ban, new Stopping(1))).isInstanceOf(Cancelled.class);
            assertThat(match.pairs()).isEqualTo(pairs);
            assertThat(match.change(ban, Progress.UNWATCHED))
                    .isEqualTo(
                            OpenMatch.of(problem(settings), Progress.UNWATCHED).change(ban, Progress.UNWATCHED));
            assertThat(match.pairs()).noneMatch(one -> one.mentee() == pair.mentee() && one.mentor() == pair.mentor());
        }
    }

    @Test
    void a_match_outlives_the_work_that_opened_it_and_was_cancelled_after_that() {
        var opening = new Stopping(Integer.MAX_VALUE);
        var match = OpenMatch.of(problem(Settings.of(Aim.EVERYONE)), opening);
        opening.left = 1;
        for (var pair : match.pairs()) {
            match.worth(pair.mentee(), pair.mentor(), Progress.UNWATCHED);
            match.change(new Edit.Ban(pair.mentee(), pair.mentor()), Progress.UNWATCHED);
        }
        assertThat(match.proposal().pairs()).isNotEmpty();
    }

    private static boolean stops(BiFunction<OpenMatch, Progress, Object> question, OpenMatch match, Progress stopping) {
        try {
            var _ = question.apply(match, stopping);
            return false;
        } catch (Cancelled _) {
            return true;
        }
    }

    private static Map<String, BiFunction<OpenMatch, Progress, Object>> questions(OpenMatch match) {
        var pairs = match.pairs();
        long mentee = pairs.getFirst().mentee();
        long other = pairs.getLast().mentor();
        var present = pairs.stream().map(one -> new Couple(one.mentee(), other)).toList();
        Map<String, BiFunction<OpenMatch, Progress, Object>> all = new LinkedHashMap<>();
        all.put("why not", (one, heard) -> one.whyNot(mentee, other, heard));
        all.put("worth", (one, heard) -> one.worth(mentee, pairs.getFirst().mentor(), heard));
        all.put("would rather", (one, heard) -> one.blockingPairs(9, heard));
        all.put("what would help", OpenMatch::repairs);
        all.put("how sure", OpenMatch::sureness);
        all.put("blank answers", OpenMatch::blankAnswers);
        all.put("whom to look for", OpenMatch::scarcity);
        all.put("least disruption", (one, heard) -> one.keeping(present, heard));
        return all;
    }

    private static MatchingProblem problem(Settings settings) {
        var problem = new RandomProblems(17).problem(60, 30);
        return new MatchingProblem(
                problem.mentees(),
                problem.mentors(),
                problem.terms().with(List.of()).with(settings));
    }

    /** Stops at the report with that number. */
    private static final class Stopping implements Progress {
        private long left;

        Stopping(long at) {
            left = at;
        }

        @Override
        public void report(long done, long total, Sentence doing) {
            if (--left <= 0) {
                throw new Cancelled();
            }
        }
    }
}
