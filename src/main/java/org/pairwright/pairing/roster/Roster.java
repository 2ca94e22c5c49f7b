package org.pairwright.pairing.roster;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.Given;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Settings;

/** A program as a run would see it now, read once: its people, the places that running pairs leave, criteria, pins and bans. */
public final class Roster {
    private static final int LEVELS_OF_MANAGERS = 2;

    private final LocalDate today;
    private final List<Participant> participants;
    private final Map<Long, Participant> byId;
    private final Map<Long, Person> persons;
    private final KnownPairs pairs;
    private final List<Criterion> criteria;
    private final List<PinBan> pinsAndBans;
    private final List<Choice> choices;
    private final Map<String, String> labels;

    private Roster(PairingStores stores, long program, LocalDate today) {
        this.today = today;
        participants = stores.people().participants().ofProgram(program);
        byId = participants.stream().collect(toMap(Participant::id, Function.identity()));
        persons = stores.people().persons().all().stream().collect(toMap(Person::id, Function.identity()));
        pairs = KnownPairs.of(stores);
        criteria = stores.terms().criteria().ofProgram(program);
        pinsAndBans = stores.terms().pinsAndBans().ofProgram(program);
        choices = stores.terms().choices().ofProgram(program);
        labels = stores.people().fields().ofProgram(program).stream()
                .collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one));
    }

    public static Roster of(PairingStores stores, long program, LocalDate today) {
        return new Roster(stores, program, today);
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<PinBan> pinsAndBans() {
        return pinsAndBans;
    }

    public Optional<Participant> participant(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public String name(long participant) {
        return participant(participant)
                .map(this::person)
                .map(one -> one.name().full())
                .orElse("");
    }

    /** Who can be placed: the confirmed who did not leave, with a need or a place left. */
    public MatchingProblem problem(Settings settings) {
        var mentees =
                mentees().stream().filter(this::takesPart).map(this::asMentee).toList();
        var mentors =
                mentors().stream().filter(this::takesPart).map(this::asMentor).toList();
        return new MatchingProblem(free(mentees), free(mentors), terms(settings));
    }

    /** Where nobody is free all of them stay, so that what is said is that they are not free, and not that there are none. */
    private static List<Candidate> free(List<Candidate> side) {
        var free = side.stream().filter(one -> one.count() > 0).toList();
        return free.isEmpty() ? side : free;
    }

    /** One mentee and some mentors, whoever is full or not confirmed included. */
    MatchingProblem problem(Participant mentee, List<Participant> mentors) {
        return problem(List.of(mentee), mentors, Settings.of(Aim.BEST));
    }

    /** Some of both sides, whoever is full, banned or not confirmed included. */
    public MatchingProblem problem(List<Participant> mentees, List<Participant> mentors, Settings settings) {
        return new MatchingProblem(
                mentees.stream().map(this::asMentee).toList(),
                mentors.stream().map(this::asMentor).toList(),
                terms(settings).with(List.of()));
    }

    public List<Participant> mentees() {
        return participants.stream().filter(one -> one.role().isMentored()).toList();
    }

    public List<Participant> mentors() {
        return participants.stream().filter(one -> one.role().mentors()).toList();
    }

    /** Those of the run as its record keeps them. */
    public List<PersonInRun> people(MatchingProblem problem) {
        var needs = problem.mentees().stream().collect(toMap(Candidate::participant, Candidate::count));
        var places = problem.mentors().stream().collect(toMap(Candidate::participant, Candidate::count));
        return participants.stream()
                .filter(one -> needs.containsKey(one.id()) || places.containsKey(one.id()))
                .map(one -> new PersonInRun(
                        one.id(),
                        name(one.id()),
                        one.role(),
                        places.getOrDefault(one.id(), 0),
                        needs.getOrDefault(one.id(), 0),
                        Profiles.of(person(one), one)))
                .toList();
    }

    /** As a run would keep her, with the places and needs that running pairs leave. */
    public PersonInRun asInRun(Participant one) {
        return new PersonInRun(
                one.id(), name(one.id()), one.role(), placesLeft(one), needsLeft(one), Profiles.of(person(one), one));
    }

    /** How many mentors she still needs; 0 for who is no mentee. */
    public int needsLeft(Participant one) {
        return one.role().isMentored() ? Math.max(0, one.mentorsNeeded() - pairs.mentorsOf(one.id())) : 0;
    }

    /** How many places she has left, here and within what she takes over all programs; 0 for who is no mentor. */
    public int placesLeft(Participant one) {
        int here = one.role().mentors() ? one.places() - pairs.menteesOf(one.id()) : 0;
        var limit = person(one).loadLimit();
        int everywhere = limit.isPresent() ? limit.getAsInt() - pairs.menteesOfPerson(one.person()) : here;
        return Math.max(0, Math.min(here, everywhere));
    }

    /** How many places more they take who set a limit over all programs. */
    private Map<Long, Integer> room() {
        var room = new HashMap<Long, Integer>();
        mentors().forEach(one -> pairs.room(one, person(one)).ifPresent(more -> room.put(one.id(), more)));
        return room;
    }

    /** Confirmed, and with the organisation today. */
    public boolean takesPart(Participant one) {
        return one.status() == Status.CONFIRMED
                && person(one).leftOn().filter(left -> !left.isAfter(today)).isEmpty();
    }

    public boolean notAgain(long mentee, long mentor) {
        return pairs.notAgain().contains(new Couple(mentee, mentor));
    }

    /** Whether the pair must not be: she banned it, or one of the two would rather not. */
    public boolean isBanned(Couple couple) {
        return Stream.concat(pinsAndBans.stream(), avoided().stream())
                .filter(said -> said.kind() == PinBan.Kind.BAN)
                .anyMatch(said -> said.mentee() == couple.mentee() && said.mentor() == couple.mentor());
    }

    private Terms terms(Settings settings) {
        var said = new ArrayList<PinBan>();
        pinsAndBans.stream()
                .filter(one -> !notAgain(one.mentee(), one.mentor()))
                .forEach(said::add);
        avoided().forEach(said::add);
        pairs.notAgain().stream()
                .filter(couple -> byId.containsKey(couple.mentee()))
                .map(couple -> new PinBan(0, 0, couple.mentee(), couple.mentor(), PinBan.Kind.BAN, ""))
                .forEach(said::add);
        return new Terms(settings, 0, criteria, new Given(said, choices, running(settings), room()), labels, today)
                .with(settings);
    }

    /** Whom somebody would rather not have is not proposed to her; only a pin says otherwise. */
    public List<PinBan> avoided() {
        return choices.stream()
                .filter(Choice::avoids)
                .flatMap(one ->
                        Stream.of(new Couple(one.chooser(), one.chosen()), new Couple(one.chosen(), one.chooser())))
                .filter(couple -> pinsAndBans.stream()
                        .noneMatch(said -> said.mentee() == couple.mentee() && said.mentor() == couple.mentor()))
                .map(couple -> new PinBan(0, 0, couple.mentee(), couple.mentor(), PinBan.Kind.BAN, ""))
                .toList();
    }

    private Given.Running running(Settings settings) {
        var menteesOf = participants.stream().collect(toMap(Participant::id, one -> pairs.menteesOf(one.id())));
        var inLimits = settings.limits().stream().map(this::running).toList();
        return new Given.Running(menteesOf, inLimits);
    }

    private int running(Limit limit) {
        return participants.stream()
                .filter(one -> Answered.words(Profiles.of(person(one), one), limit.field())
                        .orElse(Set.of())
                        .contains(Answered.word(limit.value())))
                .mapToInt(one ->
                        limit.side() == Limit.Side.MENTEES ? pairs.mentorsOf(one.id()) : pairs.menteesOf(one.id()))
                .sum();
    }

    private Candidate asMentee(Participant one) {
        return candidate(one, needsLeft(one));
    }

    private Candidate asMentor(Participant one) {
        return candidate(one, placesLeft(one));
    }

    private Candidate candidate(Participant one, int count) {
        var person = person(one);
        return new Candidate(
                one.id(),
                person.id(),
                person.name().full(),
                count,
                Profiles.of(person, one),
                managers(person),
                pairs.metBy(person.id()));
    }

    /** Her manager, then the manager's manager, as far as they were found on the desk. */
    private List<Long> managers(Person person) {
        var chain = new ArrayList<Long>();
        var at = Optional.of(person);
        while (chain.size() < LEVELS_OF_MANAGERS && at.isPresent()) {
            var above = at.get().workplace().manager().person();
            above.ifPresent(chain::add);
            at = above.isPresent() ? Optional.ofNullable(persons.get(above.getAsLong())) : Optional.empty();
        }
        return chain;
    }

    private Person person(Participant one) {
        return Optional.ofNullable(persons.get(one.person()))
                .orElseThrow(() -> new IllegalStateException("a participant without a person: " + one.id()));
    }
}
