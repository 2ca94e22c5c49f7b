package org.pairwright.pairing.circles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.matching.circle.CircleProblem;
import org.pairwright.matching.circle.GivenCircle;
import org.pairwright.matching.circle.GivenCircle.Facilitators;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Settings;

/** The circles of a program as they are now, read once: who leads them, who is in them, who could be. */
final class CircleRoster {
    private final Roster people;
    private final Program program;
    private final LocalDate today;
    private final List<Circle> circles;
    private final List<PairLife> lives;
    private final Map<Long, List<PairLife>> running;
    private final Settings settings;
    private final MatchingProblem all;
    private final Map<String, List<String>> lists;

    private CircleRoster(PairingStores stores, long program, Settings settings, LocalDate today) {
        this.people = Roster.of(stores, program, today);
        this.program = stores.programs().find(program).orElseThrow();
        this.today = today;
        this.circles = stores.results().circles().ofProgram(program);
        var pairs = stores.results().pairs();
        this.lives = PairLife.ofAll(pairs.ofProgram(program), pairs.eventsOfProgram(program), List.of(), List.of());
        this.running = lives.stream()
                .filter(life -> life.state().isRunning() && life.pair().circle().isPresent())
                .collect(groupingBy(life -> life.pair().circle().orElseThrow()));
        this.settings = settings;
        this.all = people.problem(settings);
        this.lists = stores.people().fields().ofProgram(program).stream()
                .collect(toMap(ProfileField::name, ProfileField::list, CircleRoster::both));
    }

    /** @param settings what is asked of runs: some of it counts for circles too */
    static CircleRoster of(PairingStores stores, long program, Settings settings, LocalDate today) {
        return new CircleRoster(stores, program, settings, today);
    }

    Roster people() {
        return people;
    }

    List<Circle> circles() {
        return circles;
    }

    Optional<Circle> circle(long id) {
        return circles.stream().filter(circle -> circle.id() == id).findFirst();
    }

    /** The participants who are in a circle now. */
    Set<Long> members(Circle circle) {
        return running(circle).stream().map(life -> life.pair().mentee()).collect(toSet());
    }

    /** Its pairs that run. */
    List<PairLife> running(Circle circle) {
        return running.getOrDefault(circle.id(), List.of());
    }

    /** How seats become pairs today. */
    Members members() {
        return new Members(program, today);
    }

    /** Whether anybody ever was in it. */
    boolean wasMet(Circle circle) {
        return lives.stream().anyMatch(life -> life.pair().circle().equals(OptionalLong.of(circle.id())));
    }

    /** Whether it is over: it had members, and none of them is left. */
    boolean isOver(Circle circle) {
        return wasMet(circle) && members(circle).isEmpty();
    }

    /** How many mentors she still needs besides those she is pinned to. */
    int needs(long participant) {
        return people.participant(participant).map(people::needsLeft).orElse(0) - pins(participant);
    }

    private int pins(long participant) {
        return (int) all.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.PIN && said.mentee() == participant)
                .count();
    }

    /** Who waits for a mentor, and the circles that are not over. */
    CircleProblem problem() {
        var open = circles.stream()
                .filter(circle -> !isOver(circle))
                .map(this::given)
                .toList();
        var waiting = all.mentees().stream().map(this::besidesPins).toList();
        return new CircleProblem(waiting, open, all.terms(), lists);
    }

    private Candidate besidesPins(Candidate one) {
        int count = Math.max(0, one.count() - pins(one.participant()));
        return new Candidate(
                one.participant(), one.person(), one.name(), count, one.profile(), one.managers(), one.metBefore());
    }

    /** Some people and one circle, whether they wait or not; without bans of the program, which are told apart. */
    CircleProblem problem(List<Participant> some, Circle circle) {
        var asked = people.problem(some, List.of(), settings);
        return new CircleProblem(asked.mentees(), List.of(given(circle)), asked.terms(), lists);
    }

    private GivenCircle given(Circle circle) {
        var there = circle.facilitators().stream()
                .flatMap(id -> people.participant(id).stream())
                .filter(people::takesPart)
                .toList();
        var absent = circle.facilitators().stream()
                .filter(id -> there.stream().noneMatch(one -> one.id() == id))
                .map(people::name)
                .toList();
        var present = people.problem(List.of(), there, settings).mentors();
        return new GivenCircle(
                circle.id(),
                circle.topic(),
                new Facilitators(present, absent),
                circle.least(),
                circle.most(),
                members(circle));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
