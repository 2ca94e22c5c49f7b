package org.pairwright.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pairwright.matching.Readiness.Forbidden;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.score.ChosenRows;
import org.pairwright.matching.score.ScoreTables;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Looks over a problem before it is solved: what each rule forbids, who has nobody left, what is worth a look. */
final class Outlook {
    private static final Sentence LOOKING = Sentence.of("matching.progress.looking");
    private static final int BEAT_EVERY = 32;

    private final MatchingProblem problem;
    private final Progress progress;
    private final PlainScore plain;
    private final CriterionWords words;
    private final List<Sentence> warnings = new ArrayList<>();

    /** The most points of any allowed pair; negative where none is allowed. */
    private int best = -1;

    Outlook(MatchingProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.plain = new PlainScore(problem);
        this.words = new CriterionWords(problem.terms().labels());
    }

    Readiness readiness() {
        long needs = sum(problem.mentees());
        long places = sum(problem.mentors());
        List<Forbidden> forbidden = forbidden();
        List<Long> nobodyAllowed = nobodyAllowed();
        warn(needs, places, forbidden, nobodyAllowed);
        return new Readiness(
                free(problem.mentees()),
                free(problem.mentors()),
                needs,
                places,
                Obstacles.of(problem),
                warnings,
                forbidden,
                nobodyAllowed);
    }

    /** Who has what she needs, or no place left, may be in the problem, but is not there to be placed. */
    private static int free(List<Candidate> side) {
        return (int) side.stream().filter(one -> one.count() > 0).count();
    }

    private List<Forbidden> forbidden() {
        List<Criterion> criteria = plain.criteria();
        return IntStream.range(0, criteria.size())
                .filter(at -> criteria.get(at).isRule())
                .mapToObj(
                        at -> new Forbidden(criteria.get(at).id(), words.quoted(criteria.get(at)), pairsForbidden(at)))
                .toList();
    }

    /** By tables, since it is asked after every edit; of nobody with herself, unless the rule says so. */
    private long pairsForbidden(int criterion) {
        var rule = plain.criteria().get(criterion);
        var tables = new ScoreTables(new MatchingProblem(
                problem.mentees(),
                problem.mentors(),
                Terms.of(Aim.BEST, List.of(rule), problem.terms().on())));
        int[] row = new int[tables.mentors()];
        long forbidden = 0;
        for (int mentee = 0; mentee < tables.mentees(); mentee++) {
            beat(mentee);
            tables.read(mentee, row);
            for (int points : row) {
                forbidden += points < 0 ? 1 : 0;
            }
        }
        return forbidden - themselvesAllowed(criterion);
    }

    /** The tables forbid everybody to herself, whatever the rule. */
    private long themselvesAllowed(int criterion) {
        Map<Long, Integer> mentors = new HashMap<>();
        for (int at = 0; at < problem.mentors().size(); at++) {
            mentors.put(problem.mentors().get(at).person(), at);
        }
        return IntStream.range(0, problem.mentees().size())
                .filter(mentee ->
                        mentors.containsKey(problem.mentees().get(mentee).person()))
                .filter(mentee -> plain.judge(
                                criterion,
                                mentee,
                                mentors.getOrDefault(
                                        problem.mentees().get(mentee).person(), 0))
                        .allowed())
                .count();
    }

    private List<Long> nobodyAllowed() {
        var tables = ChosenRows.of(problem);
        int[] row = new int[tables.mentors()];
        return IntStream.range(0, problem.mentees().size())
                .filter(mentee -> problem.mentees().get(mentee).count() > 0)
                .filter(mentee -> {
                    beat(mentee);
                    tables.read(mentee, row);
                    int most = Arrays.stream(row).max().orElse(PlainScore.FORBIDDEN);
                    best = Math.max(best, most);
                    return most < 0 || most < problem.terms().floor();
                })
                .mapToObj(mentee -> problem.mentees().get(mentee).participant())
                .toList();
    }

    private void beat(int mentee) {
        if (mentee % BEAT_EVERY == 0) {
            progress.report(mentee, problem.mentees().size(), LOOKING);
        }
    }

    private void warn(long needs, long places, List<Forbidden> forbidden, List<Long> nobodyAllowed) {
        if (needs > places) {
            warnings.add(Sentence.of("matching.warning.placesShort", needs, places));
        }
        long pairs = (long) problem.mentees().size() * problem.mentors().size();
        forbidden.stream()
                .filter(rule -> pairs > 0 && rule.pairs() == pairs)
                .forEach(rule -> warnings.add(Sentence.of("matching.warning.forbidsAll", rule.rule())));
        if (!nobodyAllowed.isEmpty()) {
            warnings.add(Sentence.of("matching.warning.nobodyAllowed", nobodyAllowed.size()));
        }
        plain.criteria().forEach(this::warnOfBlanks);
        warnOfFloor();
        warnOfAvoided();
    }

    private void warnOfBlanks(Criterion criterion) {
        switch (criterion.comparison()) {
            case Comparison.ReportingLine _ -> warnOfUnlinked();
            case Comparison.MetBefore _ -> {}
            default -> {
                warnOfEmpty(criterion, problem.mentees(), criterion.menteeField(), "matching.warning.emptyOfMentees");
                warnOfEmpty(criterion, problem.mentors(), criterion.mentorField(), "matching.warning.emptyOfMentors");
            }
        }
        if (criterion.missing() == MissingPolicy.STAYS_OUT) {
            warnOfStayingOut(criterion);
        }
    }

    private void warnOfUnlinked() {
        long unlinked = IntStream.range(0, problem.mentees().size())
                        .filter(at -> problem.mentees().get(at).managers().isEmpty())
                        .count()
                + problem.mentors().stream()
                        .filter(mentor -> mentor.managers().isEmpty())
                        .count();
        if (unlinked > 0) {
            warnings.add(Sentence.of("matching.warning.unlinkedManagers", unlinked));
        }
    }

    private void warnOfEmpty(Criterion criterion, List<Candidate> side, String field, String key) {
        if (!side.isEmpty()
                && side.stream().allMatch(one -> one.profile().to(field).isEmpty())) {
            warnings.add(Sentence.of(key, words.quoted(criterion), words.field(field)));
        }
    }

    private void warnOfStayingOut(Criterion criterion) {
        long out = IntStream.range(0, problem.mentees().size())
                        .filter(mentee -> plain.keepOutMentee(mentee).contains(criterion))
                        .count()
                + IntStream.range(0, problem.mentors().size())
                        .filter(mentor -> plain.keepOutMentor(mentor).contains(criterion))
                        .count();
        if (out > 0) {
            warnings.add(Sentence.of("matching.warning.staysOut", out, words.quoted(criterion)));
        }
    }

    private void warnOfFloor() {
        Terms terms = problem.terms();
        if (best >= 0 && best < terms.floor()) {
            warnings.add(Sentence.of("matching.warning.floor", terms.scoreOf(terms.floor()), terms.scoreOf(best)));
        }
    }

    /** She decides, and knows it. */
    private void warnOfAvoided() {
        Map<Long, String> names = new HashMap<>();
        problem.mentees().forEach(one -> names.put(one.participant(), one.name()));
        problem.mentors().forEach(one -> names.put(one.participant(), one.name()));
        for (PinBan pin : problem.terms().pinsAndBans()) {
            problem.terms().given().choices().stream()
                    .filter(one -> pin.kind() == PinBan.Kind.PIN && one.avoids())
                    .filter(one -> names.containsKey(one.chooser()) && names.containsKey(one.chosen()))
                    .filter(one -> (one.chooser() == pin.mentee() && one.chosen() == pin.mentor())
                            || (one.chooser() == pin.mentor() && one.chosen() == pin.mentee()))
                    .forEach(one -> warnings.add(Sentence.of(
                            "matching.warning.avoided",
                            names.getOrDefault(one.chooser(), ""),
                            names.getOrDefault(one.chosen(), ""))));
        }
    }

    private static long sum(List<Candidate> side) {
        return side.stream().mapToLong(Candidate::count).sum();
    }
}
