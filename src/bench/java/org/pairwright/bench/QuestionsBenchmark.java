package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.OpenMatch;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** Ten chains read aloud, each checked by matching again, and how long questions take. Asserts answers, never times. */
class QuestionsBenchmark {
    private static final int SEED = 7;
    private static final int QUESTIONS = 60;
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final List<String> FIRST = List.of(
            "Ana", "Omar", "Li", "Ken", "Maria", "Priya", "Amara", "Liam", "Sofía", "Mei", "Ingrid", "Yusuf", "Elif",
            "Tomás", "Nia", "Jonas", "Aiko");
    private static final List<String> LAST = List.of(
            "Okafor",
            "Haddad",
            "Chen",
            "Watanabe",
            "Silva",
            "Nair",
            "Berg",
            "O’Connell",
            "Marín",
            "Kaya",
            "Novak",
            "Mensah",
            "Larsen",
            "Rossi",
            "Tan",
            "Weber",
            "Diallo",
            "Park",
            "Moreau",
            "Ferrari",
            "Ito",
            "Costa",
            "Jensen",
            "Abara",
            "Fischer",
            "Kim",
            "Duarte",
            "Virtanen",
            "Aydin",
            "Bauer",
            "Nkosi");

    @Test
    void ten_chains_read_aloud() {
        var problem = named(InstanceProblem.of(new Instance(300, 200, true, SEED), Aim.EVERYONE));
        var match = OpenMatch.of(problem, Progress.UNWATCHED);
        Proposal before = match.proposal();
        var random = new SplittableRandom(SEED);
        int told = 0;
        while (told < 10) {
            long mentee = one(random, problem.mentees()).participant();
            long mentor = one(random, problem.mentors()).participant();
            if (match.whyNot(mentee, mentor, Progress.UNWATCHED) instanceof Costs cost) {
                Proposal again = Matcher.match(pinned(problem, mentee, mentor), Progress.UNWATCHED);
                assertThat(cost.points())
                        .isEqualTo(before.certificate().totalPoints()
                                - again.certificate().totalPoints());
                assertThat(cost.fewerPlaced())
                        .isEqualTo(before.pairs().size() - again.pairs().size());
                Stopwatch.print(++told + ". " + ENGLISH.say(cost.inOneSentence()) + ".");
            }
        }
    }

    @Test
    void a_usual_program() {
        measure("easy 300 x 200", new Instance(300, 200, false, SEED));
        measure("hard 300 x 200", new Instance(300, 200, true, SEED));
        measure("hard 500 x 300", new Instance(500, 300, true, SEED));
    }

    @Test
    @EnabledIfSystemProperty(named = "bench.large", matches = "true")
    void the_largest() {
        measure("easy 10,000 x 7,000", new Instance(10_000, 7_000, false, SEED));
        measure("hard 10,000 x 7,000", new Instance(10_000, 7_000, true, SEED));
    }

    private static void measure(String name, Instance instance) {
        Stopwatch.head(name + ", CPU of the thread");
        var problem = InstanceProblem.of(instance, Aim.EVERYONE);
        var match = Stopwatch.measure("open", 1, () -> OpenMatch.of(problem, Progress.UNWATCHED));
        var made = match.pairs();
        var random = new SplittableRandom(SEED);
        List<PairCost> answers = new ArrayList<>();
        Stopwatch.measure("why not", QUESTIONS, () -> {
            long mentee = one(random, problem.mentees()).participant();
            long mentor = one(random, problem.mentors()).participant();
            return answers.add(match.whyNot(mentee, mentor, Progress.UNWATCHED));
        });
        int moves = answers.stream()
                .mapToInt(one -> one instanceof Costs cost ? cost.chain().size() : 0)
                .max()
                .orElse(0);
        Stopwatch.print("    longest chain " + moves + " of " + QUESTIONS + " answers");
        Stopwatch.measure("what a made pair is worth", QUESTIONS, () -> {
            var pair = one(random, made);
            return match.worth(pair.mentee(), pair.mentor(), Progress.UNWATCHED);
        });
        Stopwatch.measure("one edit (a ban of a made pair)", QUESTIONS, () -> {
            var pair = one(random, match.pairs());
            return match.change(new Edit.Ban(pair.mentee(), pair.mentor()), Progress.UNWATCHED);
        });
        assertThat(match.checked()).isFalse();
        wide(match, made);
    }

    /** Questions that are matched again many times: a few seconds at most where people wait for them. */
    private static void wide(OpenMatch match, List<MatchedPair> made) {
        var repairs = Stopwatch.measure("cheapest repair", 1, () -> match.repairs(Progress.UNWATCHED));
        repairs.inWords().forEach(QuestionsBenchmark::say);
        var scarcity =
                Stopwatch.measure("how scarce, and whom to look for", 1, () -> match.scarcity(Progress.UNWATCHED));
        scarcity.wanted().stream().limit(3).forEach(one -> say(one.inWords()));
        var sureness = Stopwatch.measure("how sure: weights", 1, () -> match.sureness(Progress.UNWATCHED));
        sureness.inWords().forEach(QuestionsBenchmark::say);
        var blanks = Stopwatch.measure("how sure: blank answers", 1, () -> match.blankAnswers(Progress.UNWATCHED));
        blanks.inWords().forEach(QuestionsBenchmark::say);
        var present = made.stream()
                .map(pair -> new LessDisruption.Couple(pair.mentee(), pair.mentor()))
                .toList();
        var less = Stopwatch.measure("least disruption", 1, () -> match.keeping(present, Progress.UNWATCHED));
        less.inWords().stream().limit(3).forEach(QuestionsBenchmark::say);
        Stopwatch.print("    " + less.steps().size() + " steps");
    }

    private static void say(Sentence sentence) {
        Stopwatch.print("    " + ENGLISH.say(sentence));
    }

    private static MatchingProblem pinned(MatchingProblem problem, long mentee, long mentor) {
        List<PinBan> said = new ArrayList<>(problem.terms().pinsAndBans());
        said.add(new PinBan(0, 0, mentee, mentor, PinBan.Kind.PIN, ""));
        return new MatchingProblem(
                problem.mentees(), problem.mentors(), problem.terms().with(said));
    }

    private static MatchingProblem named(MatchingProblem problem) {
        return new MatchingProblem(named(problem.mentees(), 0), named(problem.mentors(), 300), problem.terms());
    }

    /** No two alike: both lists are of prime length. */
    private static List<Candidate> named(List<Candidate> side, int first) {
        return IntStream.range(0, side.size())
                .mapToObj(at -> named(
                        side.get(at),
                        FIRST.get((first + at) % FIRST.size()) + " " + LAST.get((first + at) % LAST.size())))
                .toList();
    }

    private static Candidate named(Candidate one, String name) {
        return new Candidate(
                one.participant(), one.person(), name, one.count(), one.profile(), one.managers(), one.metBefore());
    }

    private static <T> T one(SplittableRandom random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
