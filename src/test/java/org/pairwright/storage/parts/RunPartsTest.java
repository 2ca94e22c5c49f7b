package org.pairwright.storage.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Account;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.FairChange;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Reason;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/** A run that is cut into parts is the same run, and one that is much like it has most parts in common with it. */
class RunPartsTest {
    private static final long PROGRAM = 3;
    private static final int PEOPLE = 3_000;
    private static final Sentence WHY = Sentence.of("removal.whyRemoved");
    private static final List<Sentence> SAID = List.of(
            Sentence.of("words.Role.MENTOR", "Budgeting", 3),
            Sentence.of("words.Role.MENTEE", List.of("Excel", "Łódź"), 5));

    private final Random dice = new Random(20261122);

    @Test
    void a_run_put_together_of_its_parts_is_the_run() {
        var run = run();
        var parts = read(RunParts.of(run));
        assertThat(parts.settings(Aim.BEST)).isEqualTo(run.settings());
        assertThat(parts.criteria()).isEqualTo(run.criteria());
        assertThat(parts.pinsAndBans()).isEqualTo(run.pinsAndBans());
        assertThat(parts.people()).isEqualTo(run.people());
        assertThat(parts.pairs()).isEqualTo(run.proposal().pairs());
        assertThat(parts.unplaced()).isEqualTo(run.proposal().unplaced());
        assertThat(parts.certificate()).isEqualTo(run.proposal().certificate());
        assertThat(parts.account()).isEqualTo(run.proposal().account());
    }

    @Test
    void a_pair_that_is_missing_changes_one_or_two_parts() {
        var run = run();
        var before = new HashSet<>(RunParts.of(run).of(PartKind.PAIRS));
        var fewer = new ArrayList<>(run.proposal().pairs());
        fewer.remove(700);
        var after = RunParts.of(with(run, fewer));
        assertThat(before).hasSizeGreaterThan(5);
        assertThat(after.of(PartKind.PAIRS))
                .filteredOn(text -> !before.contains(text))
                .hasSizeBetween(1, 2);
        assertThat(after.of(PartKind.PEOPLE)).isEqualTo(RunParts.of(run).of(PartKind.PEOPLE));
    }

    @Test
    void who_leaves_is_in_no_part_and_nobody_else_is_touched() {
        var run = run();
        var pair = run.proposal().pairs().get(5);
        var leaver = new Leaver(Set.of(pair.mentee()), Set.of(), "Somebody", WHY);
        var after = without(RunParts.of(run), leaver);
        assertThat(after.people()).hasSameSizeAs(run.people());
        assertThat(after.people().get(5).name()).isEqualTo("Somebody");
        assertThat(after.people().get(5).profile()).isEqualTo(Answers.NONE);
        assertThat(after.people()).endsWith(run.people().subList(6, PEOPLE).toArray(new PersonInRun[0]));
        assertThat(after.pairs().get(5).reasons()).isEmpty();
        assertThat(after.pairs().get(5).points()).isEqualTo(pair.points());
        assertThat(after.pairs().get(6)).isEqualTo(run.proposal().pairs().get(6));
        assertThat(after.pinsAndBans()).noneMatch(one -> one.mentee() == pair.mentee());
        assertThat(after.pinsAndBans()).hasSize(run.pinsAndBans().size() - 1);
        assertThat(after.certificate()).isEqualTo(run.proposal().certificate());
    }

    @Test
    void of_who_is_gone_altogether_no_pair_and_no_reason_is_left() {
        var run = run();
        long mentee = run.proposal().unplaced().getFirst().mentee();
        long mentor = run.proposal().pairs().getFirst().mentor();
        var after =
                without(RunParts.of(run), new Leaver(Set.of(mentee, mentor), Set.of(mentee, mentor), "Somebody", WHY));
        assertThat(after.unplaced()).noneMatch(one -> one.mentee() == mentee);
        assertThat(after.pairs()).isNotEmpty().noneMatch(one -> one.mentor() == mentor);
    }

    /** As the parts lie on the desk: pressed, and found by their numbers. */
    private static RunParts read(RunParts parts) {
        return each(parts, part -> Pressed.text(Pressed.of(part.text())));
    }

    private static RunParts without(RunParts parts, Leaver leaver) {
        return each(parts, leaver::removedFrom);
    }

    private static RunParts each(RunParts parts, java.util.function.Function<Part, String> text) {
        var texts = new java.util.EnumMap<PartKind, List<String>>(PartKind.class);
        parts.texts()
                .forEach((kind, all) -> texts.put(
                        kind,
                        all.stream().map(one -> text.apply(new Part(kind, one))).toList()));
        return new RunParts(texts);
    }

    private static Run with(Run run, List<ProposedPair> pairs) {
        var was = run.proposal();
        return of(
                run.people(),
                new Proposal(
                        was.aim(),
                        was.mostPoints(),
                        pairs,
                        was.unplaced(),
                        was.certificate(),
                        was.statement(),
                        was.account()));
    }

    private Run run() {
        var people = IntStream.range(0, PEOPLE).mapToObj(this::person).toList();
        var pairs = people.stream()
                .limit(PEOPLE / 2)
                .map(one -> new ProposedPair(one.participant(), mentor(), 10 + dice.nextInt(90), 70, false, reasons()))
                .toList();
        var unplaced = LongStream.of(2_000, 2_001)
                .mapToObj(one -> new Unplaced(one, 1, SAID.getFirst(), Optional.of(SAID.getLast())))
                .toList();
        return of(
                people,
                new Proposal(
                        Aim.FAIR,
                        10_000,
                        pairs,
                        unplaced,
                        certificate(people),
                        SAID.getFirst(),
                        Optional.of(new Account(
                                4,
                                Optional.of(new Account.Figures(900, 30, 60, 20, 3)),
                                List.of(
                                        new Account.PriceOf(7, 8, PinBan.Kind.PIN, 12, 0, true),
                                        new Account.PriceOf(
                                                7,
                                                9,
                                                PinBan.Kind.BAN,
                                                -5,
                                                0,
                                                true,
                                                Optional.of(new FairChange(40, 61, 40, 3, 0))))))));
    }

    private static Run of(List<PersonInRun> people, Proposal proposal) {
        return new Run(
                1,
                UUID.randomUUID(),
                PROGRAM,
                Optional.of("First"),
                Instant.EPOCH,
                Settings.of(Aim.FAIR).withBalance(20),
                List.of(new Criterion(
                        7,
                        PROGRAM,
                        1,
                        new Comparison.Covers(),
                        "wanted",
                        "offered",
                        Weight.HIGH,
                        MissingPolicy.NEUTRAL)),
                people.stream()
                        .limit(PEOPLE / 2)
                        .map(one -> new PinBan(
                                one.participant() + 9_000,
                                PROGRAM,
                                one.participant(),
                                mentorOf(people),
                                PinBan.Kind.BAN,
                                "a “quarrel”"))
                        .toList(),
                people,
                proposal,
                "test");
    }

    private Certificate certificate(List<PersonInRun> people) {
        var benefits = people.stream()
                .map(one -> new Certificate.Benefit(one.participant(), dice.nextInt(100)))
                .toList();
        var prices = people.stream()
                .map(one -> new Certificate.Price(one.participant(), -dice.nextInt(100)))
                .toList();
        return new Certificate(
                99,
                10,
                8_500,
                1,
                prices,
                benefits,
                List.of(new Certificate.Premium(5, 6, -7)),
                new Certificate.Beyond(3, List.of(1L, 2L), List.of(new Certificate.Multiplier(true, 4, 5)), 6),
                List.of(
                        new Certificate.Level(Certificate.Level.PLACED, prices.subList(0, 400), List.of()),
                        new Certificate.Level(41, List.of(), benefits.subList(7, 900))));
    }

    private PersonInRun person(int at) {
        return new PersonInRun(
                1_000 + 3L * at,
                "Amara Okafor " + at,
                at < PEOPLE / 2 ? Role.MENTEE : Role.MENTOR,
                1,
                1,
                Answers.NONE.with("wanted", Answer.Choices.of("Excel", "Hiring " + dice.nextInt(5))));
    }

    private long mentor() {
        return 1_000 + 3L * (PEOPLE / 2 + dice.nextInt(PEOPLE / 2));
    }

    private static long mentorOf(List<PersonInRun> people) {
        return people.getLast().participant();
    }

    private List<Reason> reasons() {
        return SAID.stream()
                .map(said -> new Reason(dice.nextInt(2), Reason.Verdict.PARTLY, dice.nextInt(20), 20, said))
                .toList();
    }
}
