package org.pairwright.matching.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** What is told of two runs of the same people. */
class PairChangesTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Map<Long, String> NAMES = new TreeMap<>(Map.of(
            1L, "Amara", 2L, "Liam", 3L, "Priya", 4L, "Mei", 11L, "Kenji", 12L, "Sofía", 13L, "Omar", 14L, "Ingrid"));

    @Test
    void who_takes_the_place_of_whom_is_one_chain() {
        var changes = PairChanges.between(
                run(pair(1, 11, 60), pair(2, 12, 70), pair(3, 13, 80)),
                run(pair(1, 12, 90), pair(2, 13, 65), pair(4, 14, 50)));

        assertThat(changes.same()).isZero();
        assertThat(changes.chains().stream().map(PairChangesTest::words))
                .containsExactly(
                        "Amara moves from Kenji to Sofía (+30); Liam moves to Omar (−5); Priya finds nobody instead (−80)",
                        "Mei finds Ingrid (+50)");
        assertThat(changes.chains()).extracting(ChangeChain::difference).containsExactly(-55, 50);
        assertThat(List.of(changes.moved(), changes.found(), changes.lost())).containsExactly(2L, 1L, 1L);
    }

    @Test
    void who_change_places_go_in_a_circle_and_what_is_the_same_is_only_counted() {
        var changes = PairChanges.between(
                run(pair(1, 11, 60), pair(2, 12, 70), pair(3, 13, 80)),
                run(pair(1, 12, 61), pair(2, 11, 71), pair(3, 13, 75)));

        assertThat(changes.same()).isEqualTo(1);
        assertThat(changes.chains().stream().map(PairChangesTest::words))
                .containsExactly("Amara moves from Kenji to Sofía (+1); Liam moves to Kenji (+1)");
        assertThat(PairChanges.between(run(pair(1, 11, 60)), run(pair(1, 11, 60)))
                        .chains())
                .isEmpty();
    }

    @Test
    void who_has_two_mentors_keeps_the_one_that_both_runs_have() {
        var changes = PairChanges.between(run(pair(1, 11, 60), pair(1, 12, 50)), run(pair(1, 12, 50), pair(1, 13, 70)));

        assertThat(changes.same()).isEqualTo(1);
        assertThat(words(changes.chains().getFirst())).isEqualTo("Amara moves from Kenji to Omar (+10)");
    }

    @Test
    void of_chains_that_come_to_the_same_the_one_with_greater_changes_within_comes_first() {
        var changes = PairChanges.between(
                run(pair(1, 11, 60), pair(2, 12, 70), pair(3, 13, 80), pair(4, 14, 50)),
                run(pair(1, 12, 61), pair(2, 11, 69), pair(3, 14, 60), pair(4, 13, 70)));

        assertThat(changes.chains())
                .extracting(chain -> chain.changes().getFirst().mentee())
                .containsExactly(3L, 1L);
    }

    @Test
    void thousands_of_changes_are_one_chain_where_they_hang_together() {
        int many = 10_000;
        var before = IntStream.range(0, many).mapToObj(at -> pair(at, many + at, 50));
        var after = IntStream.range(0, many).mapToObj(at -> pair(at, many + at + 1, 51));

        var changes =
                PairChanges.between(run(before.toArray(ProposedPair[]::new)), run(after.toArray(ProposedPair[]::new)));

        assertThat(changes.chains()).singleElement().satisfies(chain -> {
            assertThat(chain.changes())
                    .hasSize(many)
                    .first()
                    .extracting(Change::mentee)
                    .isEqualTo(0L);
            assertThat(chain.difference()).isEqualTo(many);
        });
    }

    private static String words(ChangeChain chain) {
        return String.join("; ", chain.inWords().stream().map(ENGLISH::say).toList());
    }

    private static ProposedPair pair(long mentee, long mentor, int score) {
        return new ProposedPair(mentee, mentor, 100L * score, score, false, List.of());
    }

    private static Run run(ProposedPair... pairs) {
        var people = new ArrayList<PersonInRun>();
        NAMES.forEach((id, name) -> people.add(new PersonInRun(
                id, name, id < 10 ? Role.MENTEE : Role.MENTOR, id < 10 ? 0 : 1, id < 10 ? 1 : 0, Answers.NONE)));
        var proposal = new Proposal(
                Aim.EVERYONE,
                10_000,
                List.of(pairs),
                List.of(),
                new Certificate(0, 0, 0, 0, List.of(), List.of(), List.of()),
                Sentence.of("matching.proved.everyone"));
        return new Run(
                1,
                new UUID(0, 1),
                1,
                Optional.empty(),
                Instant.EPOCH,
                Settings.of(Aim.EVERYONE),
                List.of(),
                List.of(),
                people,
                proposal,
                "test");
    }
}
