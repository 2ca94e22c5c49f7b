package org.pairwright.matching.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.proof.Bonds;
import org.pairwright.matching.proof.BondsChecker;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;
import org.pairwright.matching.rows.Pulse;

/** Balance and limits, exactly: against trying everything, and against the checker. */
class SharingTest {

    @Test
    void nothing_better_is_found_by_trying_everything() {
        for (long seed = 1; seed <= 6_000; seed++) {
            var random = new RandomRoom(seed, 5, 4, 20);
            Shared shared = Sharing.solve(random.weights(), random.room, Pulse.NONE);
            assertThat(verified(random, shared))
                    .as("seed %d", seed)
                    .isEqualTo(new EveryWay(random.scores, random.room).best());
        }
    }

    @Test
    void hundreds_of_people_earn_the_total_of_another_solver() {
        for (long seed = 1; seed <= 30; seed++) {
            var random = new RandomRoom(seed, 120, 80, 1_000);
            Shared shared = Sharing.solve(random.weights(), random.room, Pulse.NONE);
            assertThat(verified(random, shared))
                    .as("seed %d", seed)
                    .isEqualTo(SharedFlowOracle.best(random.scores, random.room));
        }
    }

    /** Has the checker look, and adds up what was found. */
    static long verified(RandomRoom random, Shared shared) {
        Room room = random.room;
        Map<Couple, Boolean> pairs = new HashMap<>();
        Map<Couple, Long> premiums = new HashMap<>();
        long[] given = new long[room.places().length];
        long total = 0;
        long cost = 0;
        for (int mentee = 0; mentee < random.scores.length; mentee++) {
            for (int mentor : shared.mentorsOf()[mentee]) {
                var couple = new Couple(mentee, mentor);
                long worth = shared.benefits()[mentee] + shared.prices()[mentor];
                for (int at = 0; at < room.groups().size(); at++) {
                    Group group = room.groups().get(at);
                    worth += group.members().get(group.ofMentees() ? mentee : mentor) ? shared.groupPrices()[at] : 0;
                }
                pairs.put(couple, false);
                premiums.put(couple, random.scores[mentee][mentor] - worth);
                total += random.scores[mentee][mentor];
                cost += room.balance() * (room.taken()[mentor] + given[mentor]++);
            }
        }
        long unmet = (long) Arrays.stream(room.needs()).sum() - pairs.size();
        var dual = new Dual(
                room.unplacedPrice(),
                0,
                total,
                unmet,
                LongStream.of(shared.benefits()).boxed().toList(),
                LongStream.of(shared.prices()).boxed().toList(),
                premiums);
        var claim = new Claim(listed(room.needs()), listed(room.places()), pairs, dual);
        List<Bonds.Limited> groups = new ArrayList<>();
        for (int at = 0; at < room.groups().size(); at++) {
            Group group = room.groups().get(at);
            groups.add(new Bonds.Limited(group.ofMentees(), group.members(), group.most(), shared.groupPrices()[at]));
        }
        BondsChecker.verify(
                claim,
                new Bonds(room.balance(), listed(room.taken()), groups, List.of(), 0),
                (mentee, mentor) -> random.scores[mentee][mentor],
                _ -> {});
        return total - cost - unmet * room.unplacedPrice();
    }

    private static List<Integer> listed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
