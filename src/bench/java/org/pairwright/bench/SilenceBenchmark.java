package org.pairwright.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.OpenMatch;
import org.pairwright.matching.change.LessDisruption.Couple;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;

/**
 * The longest time in which nothing is heard of a match or of a question: whoever presses Cancel waits as long at most. The
 * goal is 200 ms. What takes longer than patience lasts is stopped, and how long that took is a silence too. Prints.
 */
class SilenceBenchmark {
    private static final int BLANK_EVERY = 7;

    @Test
    void of_a_usual_program() {
        measure(new Instance(300, 200, true, 7));
    }

    @Test
    @EnabledIfSystemProperty(named = "bench.large", matches = "true")
    void of_the_largest() {
        measure(new Instance(10_000, 7_000, true, 7));
    }

    private static void measure(Instance instance) {
        for (Aim aim : new Aim[] {Aim.EVERYONE, Aim.FAIR}) {
            var problem = InstanceProblem.of(instance, aim);
            ask(instance, aim + ", match", heard -> Matcher.match(problem, heard));
        }
        var plain = InstanceProblem.of(instance, Aim.EVERYONE);
        ask(
                instance,
                "open match, then its check",
                heard -> OpenMatch.of(plain, heard).check(heard));
        wide(instance, "some blank answers", opened(withBlanks(plain)));
        single(instance, "EVERYONE", opened(plain));
        single(instance, "FAIR", opened(InstanceProblem.of(instance, Aim.FAIR)));
        var limited = opened(with(plain, settings(instance, Aim.EVERYONE, List.of())));
        wide(instance, "balance and limits", limited);
        single(instance, "balance and limits", limited);
        var quoted = with(plain, settings(instance, Aim.FAIR, List.of(new Quota(BuiltIn.SITE, 90))));
        ask(instance, "FAIR with balance, limits and a quota, open", heard -> OpenMatch.of(quoted, heard));
    }

    /** Questions that are matched again many times. */
    private static void wide(Instance instance, String name, OpenMatch match) {
        ask(instance, name + ", how sure", match::sureness);
        ask(instance, name + ", blank answers", match::blankAnswers);
        ask(instance, name + ", whom to look for", match::scarcity);
        ask(instance, name + ", what would help", match::repairs);
        ask(instance, name + ", who would rather", heard -> match.blockingPairs(50, heard));
        var present = present(match.pairs());
        ask(instance, name + ", least disruption", heard -> match.keeping(present, heard));
    }

    private static void single(Instance instance, String name, OpenMatch match) {
        var pair = match.pairs().getFirst();
        long mentor = match.pairs().getLast().mentor();
        ask(instance, name + ", why not", heard -> match.whyNot(pair.mentee(), mentor, heard));
        ask(instance, name + ", worth", heard -> match.worth(pair.mentee(), pair.mentor(), heard));
        ask(instance, name + ", what would help", match::repairs);
        ask(instance, name + ", one edit", heard -> match.change(new Edit.Ban(pair.mentee(), pair.mentor()), heard));
    }

    private static OpenMatch opened(MatchingProblem problem) {
        return OpenMatch.of(problem, Progress.UNWATCHED);
    }

    private static void ask(Instance instance, String name, Consumer<Progress> question) {
        var heard = new Silence();
        try {
            question.accept(heard);
        } catch (Cancelled _) {
            heard.stopped();
        }
        heard.print(
                String.format(Locale.ROOT, "%,d x %,d, %s", instance.mentees.length, instance.mentors.length, name));
    }

    /** Everybody with somebody else's mentor, as far as half of the pairs go. */
    private static List<Couple> present(List<MatchedPair> made) {
        return IntStream.range(0, made.size())
                .mapToObj(at -> new Couple(
                        made.get(at).mentee(),
                        made.get(at % 2 == 0 ? at : made.size() - at).mentor()))
                .toList();
    }

    private static Settings settings(Instance instance, Aim aim, List<Quota> quotas) {
        int most = instance.mentees.length / 12;
        var limits = IntStream.range(0, 3)
                .mapToObj(at -> new Limit(Limit.Side.MENTORS, BuiltIn.DEPARTMENT, "Department " + at, most))
                .toList();
        return new Settings(aim, 0, 0, 100, limits, quotas, 0);
    }

    private static MatchingProblem with(MatchingProblem problem, Settings settings) {
        return new MatchingProblem(
                problem.mentees(), problem.mentors(), problem.terms().with(settings));
    }

    /** Some left their site open, and what is left open counts half. */
    private static MatchingProblem withBlanks(MatchingProblem problem) {
        var terms = problem.terms();
        var criteria = terms.criteria().stream().map(SilenceBenchmark::neutral).toList();
        return new MatchingProblem(
                IntStream.range(0, problem.mentees().size())
                        .mapToObj(at -> at % BLANK_EVERY == 0
                                ? blank(problem.mentees().get(at))
                                : problem.mentees().get(at))
                        .toList(),
                problem.mentors(),
                new Terms(terms.settings(), terms.floor(), criteria, terms.given(), terms.labels(), terms.on()));
    }

    private static Criterion neutral(Criterion one) {
        return one.isRule() ? one : one.withMissing(MissingPolicy.NEUTRAL);
    }

    private static Candidate blank(Candidate one) {
        return new Candidate(
                one.participant(),
                one.person(),
                one.name(),
                one.count(),
                one.profile().without(BuiltIn.SITE),
                one.managers(),
                one.metBefore());
    }
}
