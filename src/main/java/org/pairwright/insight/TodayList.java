package org.pairwright.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;

/** What needs the administrator today. One pair is named, many are counted: the list stays short and is read. */
public final class TodayList {
    /** More than these would not be done today. */
    public static final int MOST = 6;

    /** Days after which an invitation should have been answered. */
    public static final int ANSWER_WITHIN = 7;

    /** Days before the end of a program from which it is worth a thought. */
    public static final int END_IN_SIGHT = 30;

    private final ProgramFacts facts;
    private final ProgramFigures figures;
    private final LocalDate today;
    private final Map<Long, Person> persons;

    private TodayList(ProgramFacts facts, ProgramFigures figures) {
        this.facts = facts;
        this.figures = figures;
        this.today = figures.today();
        this.persons = facts.personByParticipant();
    }

    /** At most six errands, the most urgent first. */
    public static List<Errand> of(ProgramFacts facts, ProgramFigures figures) {
        var list = new TodayList(facts, figures);
        return Stream.of(
                        list.pairsAtRisk(),
                        list.pairsToLookAt(),
                        list.invitedPairs(),
                        list.firstMatches(),
                        list.menteesToPlace(),
                        list.applications(),
                        list.keptLongEnough(),
                        list.theEnd())
                .flatMap(Optional::stream)
                .sorted(comparing(Errand::kind))
                .limit(MOST)
                .toList();
    }

    private Optional<Errand> pairsAtRisk() {
        var lives = atLevel(HealthLevel.AT_RISK);
        var quietSince = lives.stream().map(this::quietSince).max(naturalOrder());
        return quietSince.map(day -> aboutPairs(
                Errand.Kind.REACH_PAIRS_AT_RISK,
                lives,
                lives.size() == 1
                        ? Sentence.of("insight.errand.pairAtRisk", names(lives.getFirst()), day)
                        : Sentence.of("insight.errand.pairsAtRisk", lives.size(), day)));
    }

    private Optional<Errand> pairsToLookAt() {
        var lives = atLevel(HealthLevel.NEEDS_A_LOOK);
        return pairs(Errand.Kind.LOOK_AT_PAIRS, lives, "insight.errand.pairToLookAt", "insight.errand.pairsToLookAt");
    }

    private Optional<Errand> invitedPairs() {
        var lives = facts.in(PairState.INVITED).filter(this::owesAnAnswer).toList();
        return pairs(Errand.Kind.ASK_INVITED_PAIRS, lives, "insight.errand.pairInvited", "insight.errand.pairsInvited");
    }

    private Optional<Errand> firstMatches() {
        if (!facts.pairs().isEmpty()) {
            return Optional.empty();
        }
        int proposed = facts.proposal().map(proposal -> proposal.pairs().size()).orElse(0);
        if (proposed > 0) {
            return aboutProgram(Errand.Kind.DECIDE_ON_PROPOSAL, Sentence.of("insight.errand.proposalWaits", proposed));
        }
        long confirmed = facts.confirmed().count();
        return confirmed == 0
                ? Optional.empty()
                : aboutProgram(Errand.Kind.FIND_MATCHES, Sentence.of("insight.errand.nobodyMatched", confirmed));
    }

    private Optional<Errand> menteesToPlace() {
        var mentees =
                figures.unplaced().stream().map(UnplacedMentee::participant).toList();
        return facts.pairs().isEmpty()
                ? Optional.empty()
                : people(
                        Errand.Kind.PLACE_MENTEES,
                        mentees,
                        "insight.errand.menteeToPlace",
                        "insight.errand.menteesToPlace");
    }

    private Optional<Errand> applications() {
        var waiting = facts.participants().stream()
                .filter(who -> who.status() == Status.APPLIED)
                .map(Participant::id)
                .toList();
        return people(
                Errand.Kind.DECIDE_ON_APPLICATIONS,
                waiting,
                "insight.errand.application",
                "insight.errand.applications");
    }

    /** Everybody whom the program keeps longer than was agreed. */
    private Optional<Errand> keptLongEnough() {
        var over = facts.program().keptUntil().filter(last -> last.isBefore(today));
        var there = facts.participants().stream()
                .filter(who -> Optional.ofNullable(persons.get(who.id()))
                        .filter(person -> person.removedOn().isEmpty())
                        .isPresent())
                .map(Participant::id)
                .toList();
        return over.filter(_ -> !there.isEmpty())
                .map(last -> new Errand(
                        Errand.Kind.REVIEW_RETENTION,
                        Sentence.of("insight.errand.keptLongEnough", there.size(), last),
                        there));
    }

    private Optional<Errand> theEnd() {
        long days = ChronoUnit.DAYS.between(today, facts.program().endsOn());
        var running =
                facts.pairs().stream().filter(life -> life.state().isRunning()).toList();
        if (running.isEmpty() || days > END_IN_SIGHT) {
            return Optional.empty();
        }
        var end = facts.program().endsOn();
        return Optional.of(
                days < 0
                        ? aboutPairs(
                                Errand.Kind.CLOSE_PROGRAM,
                                running,
                                Sentence.of("insight.errand.programOver", end, running.size()))
                        : aboutPairs(
                                Errand.Kind.PREPARE_THE_END,
                                running,
                                Sentence.of("insight.errand.programEnds", end, days, running.size())));
    }

    private List<PairLife> atLevel(HealthLevel level) {
        return facts.pairs().stream()
                .filter(life -> figures.health()
                        .of(life.pair().id())
                        .filter(health -> health.level() == level)
                        .isPresent())
                .toList();
    }

    /** The last day on which they met; where they never did, the day on which they started. */
    private LocalDate quietSince(PairLife life) {
        return life.lastMetOn(today).or(life::startedOn).orElseThrow();
    }

    private boolean owesAnAnswer(PairLife life) {
        boolean accepted = life.events().stream().anyMatch(event -> event.kind() == PairEvent.Kind.ACCEPTED);
        return !accepted && invitedOn(life).plusDays(ANSWER_WITHIN).isBefore(today);
    }

    private static LocalDate invitedOn(PairLife life) {
        return life.lastEvent().map(event -> event.on()).orElse(life.pair().confirmedOn());
    }

    private Optional<Errand> pairs(Errand.Kind kind, List<PairLife> lives, String one, String many) {
        return switch (lives.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(aboutPairs(kind, lives, Sentence.of(one, names(lives.getFirst()))));
            default -> Optional.of(aboutPairs(kind, lives, Sentence.of(many, lives.size())));
        };
    }

    private Optional<Errand> people(Errand.Kind kind, List<Long> participants, String one, String many) {
        return switch (participants.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Errand(kind, Sentence.of(one, name(participants.getFirst())), participants));
            default -> Optional.of(new Errand(kind, Sentence.of(many, participants.size()), participants));
        };
    }

    private static Errand aboutPairs(Errand.Kind kind, List<PairLife> lives, Sentence sentence) {
        return new Errand(
                kind, sentence, lives.stream().map(life -> life.pair().id()).toList());
    }

    private static Optional<Errand> aboutProgram(Errand.Kind kind, Sentence sentence) {
        return Optional.of(new Errand(kind, sentence, List.of()));
    }

    private Sentence names(PairLife life) {
        var pair = life.pair();
        return facts.circleOf(pair)
                .map(circle ->
                        Sentence.of("insight.pairInCircle", name(pair.mentee()), name(pair.mentor()), circle.topic()))
                .orElseGet(() -> Sentence.of("insight.pair", name(pair.mentee()), name(pair.mentor())));
    }

    private String name(long participant) {
        return Optional.ofNullable(persons.get(participant))
                .map(person -> person.name().full())
                .orElse("");
    }
}
