package org.pairwright.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * One program in figures on one day. Never stored: computed from the records whenever somebody looks.
 *
 * @param weeks the last twelve, oldest first
 * @param sites the largest first
 * @param skills the widest gap between wanted and offered first
 * @param unplaced confirmed mentees who lack a mentor
 */
public record ProgramFigures(
        LocalDate today,
        PeopleFigures people,
        Funnel funnel,
        MatchQuality quality,
        HealthFigures health,
        List<WeekOfSessions> weeks,
        List<SiteFigures> sites,
        List<SkillGap> skills,
        List<UnplacedMentee> unplaced) {

    public ProgramFigures {
        weeks = List.copyOf(weeks);
        sites = List.copyOf(sites);
        skills = List.copyOf(skills);
        unplaced = List.copyOf(unplaced);
    }

    public static ProgramFigures of(ProgramFacts facts, LocalDate today) {
        var unplaced = UnplacedMentee.of(facts);
        return new ProgramFigures(
                today,
                PeopleFigures.of(facts),
                Funnel.of(facts),
                MatchQuality.of(facts),
                HealthFigures.of(facts, today),
                WeekOfSessions.upTo(today, facts),
                SiteFigures.of(facts, unplaced),
                SkillGap.of(facts),
                unplaced);
    }
}
