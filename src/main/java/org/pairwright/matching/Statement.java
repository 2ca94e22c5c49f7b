package org.pairwright.matching;

import java.util.List;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.score.Answering;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Certificate.Beyond;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;

/** What is proved of a result, in words. */
final class Statement {
    private static final long PERCENT = 100;
    private static final long TENTHS = 1_000;

    private final MatchingProblem problem;
    private final Terms terms;
    private final Settings settings;
    private final CriterionWords words;
    private final int pins;

    Statement(MatchingProblem problem, int pins) {
        this.problem = problem;
        this.terms = problem.terms();
        this.settings = terms.settings();
        this.words = new CriterionWords(terms.labels());
        this.pins = pins;
    }

    Sentence of(Certificate certificate, List<ProposedPair> pairs) {
        Beyond beyond = certificate.beyond();
        Sentence said = withBounds(beyond.gap() > 0 ? nearly(certificate) : proved(certificate));
        for (int at = 0; at < settings.quotas().size(); at++) {
            said = quota(
                    said,
                    settings.quotas().get(at),
                    beyond.multipliers().get(at).kept(),
                    pairs);
        }
        return pins == 0 ? said : Sentence.of("matching.proved.pins", said, pins);
    }

    private Sentence proved(Certificate certificate) {
        return switch (terms.aim()) {
            case BEST -> Sentence.of("matching.proved.best");
            case EVERYONE -> Sentence.of("matching.proved.everyone");
            case FAIR ->
                certificate.levels().isEmpty()
                        ? Sentence.of("matching.proved.lowest")
                        : Sentence.of("matching.proved.fair");
        };
    }

    /** The gap in points and in tenths of a percent of the total, rounded up, so that no more is said than is proved. */
    private Sentence nearly(Certificate certificate) {
        long gap = certificate.beyond().gap();
        long tenths = Math.ceilDiv(TENTHS * gap, Math.max(1, certificate.totalPoints()));
        String key = terms.aim() == Aim.BEST ? "matching.proved.nearly" : "matching.proved.nearlyEveryone";
        return Sentence.of(key, gap, tenths / 10, tenths % 10);
    }

    private Sentence withBounds(Sentence proved) {
        Sentence said = proved;
        if (terms.floor() > 0) {
            said = Sentence.of("matching.proved.floor", said, terms.scoreOf(terms.floor()));
        }
        if (terms.aim() == Aim.BEST && settings.unplacedBelow() > 0) {
            said = Sentence.of("matching.proved.unplacedBelow", said, settings.unplacedBelow());
        }
        if (settings.balance() > 0) {
            said = Sentence.of("matching.proved.balance", said, settings.balance());
        }
        return settings.limits().isEmpty()
                ? said
                : Sentence.of("matching.proved.limits", said, settings.limits().size());
    }

    private Sentence quota(Sentence said, Quota quota, boolean kept, List<ProposedPair> pairs) {
        Answering.Numbers numbers = new Answering(problem).numbers(quota.field());
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        long mixed = pairs.stream()
                .filter(pair ->
                        numbers.mixed(mentees.getOrDefault(pair.mentee(), 0), mentors.getOrDefault(pair.mentor(), 0)))
                .count();
        return Sentence.of(
                kept ? "matching.proved.quota" : "matching.proved.quotaMissed",
                said,
                quota.share(),
                words.field(quota.field()),
                mixed,
                pairs.size(),
                pairs.isEmpty() ? 0 : PERCENT * mixed / pairs.size());
    }
}
