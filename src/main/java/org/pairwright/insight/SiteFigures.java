package org.pairwright.insight;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.program.people.Person;

/**
 * One site in figures.
 *
 * @param site empty for people whose site is not known
 * @param participants who work there, without the withdrawn
 * @param pairs running pairs whose mentee works there, so that each pair counts once
 * @param unplaced confirmed mentees there who lack a mentor
 */
public record SiteFigures(String site, int participants, int pairs, int unplaced) {
    private static final Comparator<SiteFigures> LARGEST_FIRST = comparing(
                    (SiteFigures figures) -> figures.site().isEmpty())
            .thenComparing(SiteFigures::participants, Comparator.reverseOrder())
            .thenComparing(SiteFigures::site);

    /** Every site, the largest first, people without a site last. */
    static List<SiteFigures> of(ProgramFacts facts, List<UnplacedMentee> unplaced) {
        var persons = facts.personByParticipant();
        var sites = new TreeMap<String, SiteFigures>();
        facts.taking().forEach(who -> add(sites, new SiteFigures(siteOf(persons, who.id()), 1, 0, 0)));
        facts.pairs().stream()
                .filter(life -> life.state().isRunning())
                .forEach(life ->
                        add(sites, new SiteFigures(siteOf(persons, life.pair().mentee()), 0, 1, 0)));
        unplaced.forEach(who -> add(sites, new SiteFigures(siteOf(persons, who.participant()), 0, 0, 1)));
        var sorted = new ArrayList<>(sites.values());
        sorted.sort(LARGEST_FIRST);
        return List.copyOf(sorted);
    }

    private static void add(Map<String, SiteFigures> sites, SiteFigures one) {
        sites.merge(one.site(), one, SiteFigures::plus);
    }

    private SiteFigures plus(SiteFigures other) {
        return new SiteFigures(site, participants + other.participants, pairs + other.pairs, unplaced + other.unplaced);
    }

    private static String siteOf(Map<Long, Person> persons, long participant) {
        var person = persons.get(participant);
        return person == null ? "" : person.workplace().site().strip();
    }
}
