package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.why.Reasons;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.proposal.Reason;
import org.pairwright.text.Sentence;

/**
 * What a member's seat in a circle is worth, by positions: the mean of what she earns with each facilitator, rounded down.
 * This is the definition: search, proof and reasons ask it.
 */
final class SeatScores {
    /** The points of a seat that is not allowed. */
    static final int FORBIDDEN = PlainScore.FORBIDDEN;

    private final CircleProblem problem;
    private final Led led;
    private final PlainScore asTheyAre;
    private final PlainScore onTopic;
    private final Reasons reasonsAsTheyAre;
    private final Reasons reasonsOnTopic;

    /** By the criterion in force and the circle. */
    private final boolean[][] topicCounts;

    SeatScores(CircleProblem problem) {
        this.problem = problem;
        this.led = new Led(problem);
        var topics = new Topics(problem);
        MatchingProblem plain = led.pairs((facilitator, _) -> facilitator);
        MatchingProblem leading = led.pairs(topics::leading);
        this.asTheyAre = new PlainScore(plain);
        this.onTopic = new PlainScore(leading);
        this.reasonsAsTheyAre = new Reasons(plain, asTheyAre);
        this.reasonsOnTopic = new Reasons(leading, onTopic);
        this.topicCounts = counts(topics);
    }

    /** The points of a seat, from 0; below 0 where a rule, a ban or something else forbids it. The floor has no say in it. */
    int points(int member, int circle) {
        GivenCircle given = problem.circles().get(circle);
        if (!given.isLed()
                || given.members().contains(problem.members().get(member).participant())) {
            return FORBIDDEN;
        }
        int facilitators = given.facilitators().present().size();
        long sum = 0;
        for (int at = 0; at < facilitators; at++) {
            long points = pointsWith(member, circle, led.mentor(circle, at));
            if (points < 0) {
                return FORBIDDEN;
            }
            sum += points;
        }
        return (int) (sum / facilitators);
    }

    /** The criteria in force. */
    List<Criterion> criteria() {
        return asTheyAre.criteria();
    }

    /** Whether a criterion in force forbids a member a circle, with whichever of its facilitators. */
    boolean forbids(int criterion, int member, int circle) {
        return mentors(circle)
                .anyMatch(mentor -> !scores(criterion, circle)
                        .judge(criterion, member, mentor)
                        .allowed());
    }

    /** Whether something else than a rule forbids a seat: she leads the circle, is in it already, or is banned from a facilitator. */
    boolean barred(int member, int circle) {
        return leads(member, circle)
                || isIn(member, circle)
                || mentors(circle).anyMatch(mentor -> asTheyAre.banned(member, mentor));
    }

    boolean leads(int member, int circle) {
        return mentors(circle).anyMatch(mentor -> asTheyAre.samePerson(member, mentor));
    }

    boolean isIn(int member, int circle) {
        long participant = problem.members().get(member).participant();
        return problem.circles().get(circle).members().contains(participant);
    }

    /** The criteria on whose account a member stays out, because she did not answer. */
    List<Criterion> keepOut(int member) {
        return asTheyAre.keepOutMentee(member);
    }

    /** What a seat earns with each facilitator, and why. */
    List<Seat.Facilitated> facilitated(int member, int circle) {
        var facilitators = problem.circles().get(circle).facilitators().present();
        return IntStream.range(0, facilitators.size())
                .mapToObj(at -> {
                    List<Reason> reasons = reasons(member, circle, led.mentor(circle, at));
                    long points = reasons.stream().mapToLong(Reason::points).sum();
                    return new Seat.Facilitated(
                            facilitators.get(at).participant(),
                            points,
                            problem.terms().scoreOf(points),
                            reasons);
                })
                .toList();
    }

    private List<Reason> reasons(int member, int circle, int mentor) {
        List<Reason> plain = reasonsAsTheyAre.of(member, mentor);
        List<Reason> leading = reasonsOnTopic.of(member, mentor);
        List<Reason> reasons = new ArrayList<>();
        for (int at = 0; at < plain.size(); at++) {
            boolean topic = at < topicCounts.length && topicCounts[at][circle];
            reasons.add(topic ? onTopic(leading.get(at), problem.circles().get(circle)) : plain.get(at));
        }
        return reasons;
    }

    private static Reason onTopic(Reason reason, GivenCircle circle) {
        return new Reason(
                reason.criterion(),
                reason.verdict(),
                reason.points(),
                reason.most(),
                Sentence.of("matching.circle.onTopic", reason.sentence(), circle.topic()));
    }

    private long pointsWith(int member, int circle, int mentor) {
        if (asTheyAre.samePerson(member, mentor) || asTheyAre.banned(member, mentor)) {
            return FORBIDDEN;
        }
        long points = asTheyAre.chosen().points(member, mentor);
        for (int at = 0; at < topicCounts.length; at++) {
            var judgement = scores(at, circle).judge(at, member, mentor);
            if (!judgement.allowed()) {
                return FORBIDDEN;
            }
            points += judgement.points();
        }
        return points;
    }

    private IntStream mentors(int circle) {
        return IntStream.range(led.mentor(circle, 0), led.mentor(circle + 1, 0));
    }

    private PlainScore scores(int criterion, int circle) {
        return topicCounts[criterion][circle] ? onTopic : asTheyAre;
    }

    private boolean[][] counts(Topics topics) {
        boolean[][] counts = new boolean[criteria().size()][problem.circles().size()];
        for (int at = 0; at < counts.length; at++) {
            for (int circle = 0; circle < counts[at].length; circle++) {
                counts[at][circle] =
                        topics.counts(criteria().get(at), problem.circles().get(circle));
            }
        }
        return counts;
    }
}
