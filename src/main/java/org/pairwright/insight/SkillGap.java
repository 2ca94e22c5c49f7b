package org.pairwright.insight;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;

/**
 * How often a skill is wanted and offered in a program, without the withdrawn.
 *
 * @param wanted by how many mentees
 * @param offered by how many mentors
 */
public record SkillGap(String skill, int wanted, int offered) {
    private static final Comparator<SkillGap> WIDEST_FIRST = comparing(SkillGap::gap, Comparator.reverseOrder())
            .thenComparing(SkillGap::wanted, Comparator.reverseOrder())
            .thenComparing(SkillGap::skill);

    /** How many more want it than offer it; negative where more offer it. */
    public int gap() {
        return wanted - offered;
    }

    /** Every skill that somebody wants or offers, the widest gap first. */
    static List<SkillGap> of(ProgramFacts facts) {
        var wanted = named(facts, who -> who.role().isMentored(), BuiltIn.WANTED);
        var offered = named(facts, who -> who.role().mentors(), BuiltIn.OFFERED);
        return Stream.concat(wanted.keySet().stream(), offered.keySet().stream())
                .distinct()
                .map(skill -> new SkillGap(
                        skill,
                        wanted.getOrDefault(skill, 0L).intValue(),
                        offered.getOrDefault(skill, 0L).intValue()))
                .sorted(WIDEST_FIRST)
                .toList();
    }

    private static Map<String, Long> named(ProgramFacts facts, Predicate<Participant> who, String field) {
        return facts.taking()
                .filter(who)
                .flatMap(participant -> participant.answers().choices(field).stream())
                .collect(groupingBy(skill -> skill, counting()));
    }
}
