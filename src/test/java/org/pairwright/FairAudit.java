package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Adds up the proof of a fair match from the files of an audit: the digits of a number become one large number, each digit
 * so far above the next that no sum of the next reaches it.
 */
final class FairAudit {
    private static final BigInteger STEP = BigInteger.TEN.pow(18);

    private final Path audit;
    private final long least;
    private final long most;
    private final int from;
    private final int to;
    private final Map<String, BigInteger> benefits = new HashMap<>();
    private final Map<String, BigInteger> prices = new HashMap<>();

    FairAudit(Path audit, Map<String, Object> summary) {
        this.audit = audit;
        this.least = AuditCommandTest.number(summary, "least");
        this.most = AuditCommandTest.number(summary, "most");
        this.from = (int) AuditCommandTest.number(summary, "levels_from");
        this.to = (int) AuditCommandTest.number(summary, "levels_to");
    }

    void verify(Map<String, Map<String, Long>> scores, List<String[]> pairs) throws IOException {
        for (var row : AuditCommandTest.rows(audit.resolve("certificate.csv"), "kind,id,mentor_id,points")) {
            var points = new BigInteger(row[3]).multiply(digit(row[0]));
            (row[0].startsWith("benefit") ? benefits : prices).merge(row[1], points, BigInteger::add);
        }
        assertThat(benefits.values()).allMatch(benefit -> benefit.signum() >= 0);
        assertThat(prices.values()).allMatch(price -> price.signum() >= 0);
        var worth = BigInteger.ZERO;
        var bound = BigInteger.ZERO;
        for (var pair : pairs) {
            long score = Objects.requireNonNull(
                    scores.getOrDefault(pair[0], Map.of()).remove(pair[1]));
            var premium = worth(score).subtract(priced(pair[0], pair[1]));
            assertThat(premium.signum()).isNotNegative();
            worth = worth.add(worth(score));
            bound = bound.add(premium);
        }
        scores.forEach((mentee, row) -> row.forEach((mentor, score) -> assertThat(priced(mentee, mentor))
                .isGreaterThanOrEqualTo(score >= least ? worth(score) : BigInteger.ZERO)));
        for (var person : AuditCommandTest.rows(audit.resolve("people.csv"), "id,name,role,places,mentors_needed")) {
            bound = bound.add(times(person[person.length - 1], benefits, person[0]))
                    .add(times(person[person.length - 2], prices, person[0]));
        }
        assertThat(worth).isEqualTo(bound);
    }

    private static BigInteger times(String count, Map<String, BigInteger> each, String person) {
        return new BigInteger(count).multiply(each.getOrDefault(person, BigInteger.ZERO));
    }

    private BigInteger priced(String mentee, String mentor) {
        return benefits.getOrDefault(mentee, BigInteger.ZERO).add(prices.getOrDefault(mentor, BigInteger.ZERO));
    }

    private BigInteger worth(long points) {
        int score = (int) (100 * points / most);
        var worth = STEP.pow(to - from + 2).add(BigInteger.valueOf(points - Math.ceilDiv(score * most, 100L)));
        return score > to ? worth : worth.subtract(STEP.pow(to - score + 1));
    }

    private BigInteger digit(String kind) {
        if (kind.endsWith("_placed")) {
            return STEP.pow(to - from + 2);
        }
        int at = kind.lastIndexOf("_at_");
        return at < 0 ? BigInteger.ONE : STEP.pow(to - Integer.parseInt(kind.substring(at + 4)) + 1);
    }
}
