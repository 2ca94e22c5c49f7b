package org.pairwright.ui.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pairwright.insight.Errand;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.insight.UnplacedMentee;
import org.pairwright.insight.WeekOfSessions;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.PeopleFilter;

/** Which list each number of the home screen opens: exactly the people or pairs that it counts. */
record Lists(ProgramFacts facts, ProgramFigures figures) {

    static Lists of(Home.Today today) {
        return new Lists(today.facts(), today.figures());
    }

    /** Where an errand is done. One pair or person opens by itself, several open as a list. */
    Destination of(Errand errand) {
        return switch (errand.kind()) {
            case FIND_MATCHES, DECIDE_ON_PROPOSAL -> new Destination.Matching();
            case REACH_PAIRS_AT_RISK -> onePair(errand).orElseGet(() -> of(HealthLevel.AT_RISK));
            case LOOK_AT_PAIRS -> onePair(errand).orElseGet(() -> of(HealthLevel.NEEDS_A_LOOK));
            case ASK_INVITED_PAIRS ->
                onePair(errand).orElseGet(() -> pairs(Sentence.of("home.list.invited"), errand.about()));
            case CLOSE_PROGRAM, PREPARE_THE_END -> pairs(Sentence.of("home.list.running"), errand.about());
            case REVIEW_RETENTION -> people(Sentence.of("home.list.keptLongEnough"), errand.about());
            case PLACE_MENTEES -> onePerson(errand).orElseGet(this::unplaced);
            case DECIDE_ON_APPLICATIONS ->
                onePerson(errand)
                        .orElseGet(() -> new Destination.PeopleList(new PeopleFilter.WithStatus(Status.APPLIED)));
        };
    }

    Destination of(FunnelStep step) {
        return people(Sentence.of("home.list.step", step), figures.funnel().participants(step));
    }

    Destination of(HealthLevel level) {
        return new Destination.PairsList(PairFilter.WithHealth.of(level));
    }

    Destination of(WeekOfSessions week) {
        return pairs(Sentence.of("home.list.week", week.monday()), week.pairs());
    }

    Destination withRole(Role role) {
        return people(new PeopleFilter.WithRole(role).sentence(), taking(who -> who.role() == role));
    }

    Destination withPlaces() {
        return people(
                Sentence.of("home.list.places"),
                taking(who -> who.status() == Status.CONFIRMED && who.role().mentors() && who.places() > 0));
    }

    Destination withFreePlaces() {
        return people(
                Sentence.of("home.list.freePlaces"),
                figures.people().freeByMentor().keySet());
    }

    Destination unplaced() {
        return people(
                Sentence.of("home.list.unplaced"),
                figures.unplaced().stream().map(UnplacedMentee::participant).toList());
    }

    Destination scoredInTen(int ten) {
        return pairs(Sentence.of("home.list.ten", ten * 10), figures.quality().inTen(ten));
    }

    Destination scored() {
        return pairs(Sentence.of("home.list.scored"), figures.quality().scores().keySet());
    }

    Destination scoredLowest() {
        return pairs(
                Sentence.of("home.list.lowest", figures.quality().lowest()),
                figures.quality().atLowest());
    }

    /** People at a site; those whose site is not known where it is empty. */
    Destination at(String site) {
        var persons = facts.personByParticipant();
        var there = taking(who -> Optional.ofNullable(persons.get(who.id()))
                .map(person -> person.workplace().site().strip())
                .orElse("")
                .equals(site));
        return people(
                site.isEmpty() ? Sentence.of("home.list.noSite") : new PeopleFilter.AtSite(site).sentence(), there);
    }

    Destination wanting(String skill) {
        return people(
                new PeopleFilter.WantsSkill(skill).sentence(),
                taking(who -> who.role().isMentored() && names(who, BuiltIn.WANTED, skill)));
    }

    Destination offering(String skill) {
        return people(
                new PeopleFilter.OffersSkill(skill).sentence(),
                taking(who -> who.role().mentors() && names(who, BuiltIn.OFFERED, skill)));
    }

    private List<Long> taking(Predicate<Participant> which) {
        return facts.taking().filter(which).map(Participant::id).toList();
    }

    private static boolean names(Participant who, String field, String skill) {
        return who.answers().choices(field).contains(skill);
    }

    private static Optional<Destination> onePair(Errand errand) {
        return errand.about().size() == 1
                ? Optional.of(new Destination.PairDetail(errand.about().getFirst()))
                : Optional.empty();
    }

    private static Optional<Destination> onePerson(Errand errand) {
        return errand.about().size() == 1
                ? Optional.of(new Destination.PersonDetail(errand.about().getFirst()))
                : Optional.empty();
    }

    private static Destination people(Sentence sentence, Collection<Long> participants) {
        return new Destination.PeopleList(new PeopleFilter.These(sentence, Set.copyOf(participants)));
    }

    private static Destination pairs(Sentence sentence, Collection<Long> pairs) {
        return new Destination.PairsList(new PairFilter.These(sentence, Set.copyOf(pairs)));
    }
}
