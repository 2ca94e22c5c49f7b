package org.pairwright.reporting.sheet;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.pairwright.charts.Palette;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.SiteFigures;
import org.pairwright.insight.SkillGap;
import org.pairwright.insight.WeekOfSessions;
import org.pairwright.program.pairs.PairState;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.ChartContent.Kind;
import org.pairwright.spreadsheet.writing.content.Value;

/** The six panels of the cover. */
final class Panels {
    private static final int CHART_ROWS = 10;
    private static final int TALL_CHART_ROWS = 14;
    private static final int MOST_SITES = 12;
    private static final int MOST_SKILLS = 10;

    private final Material material;
    private final Formulas formulas;

    Panels(Material material, Formulas formulas) {
        this.material = material;
        this.formulas = formulas;
    }

    Panel funnel(int top, int left) {
        var panel = new Panel(top, left, CHART_ROWS);
        var funnel = material.figures.funnel();
        var steps = FunnelStep.values();
        panel.heading(material.say("report.funnel"));
        panel.headers(
                material.say("report.funnel.step"),
                material.say("report.funnel.noFurther"),
                material.say("report.funnel.atLeast"));
        int last = panel.firstRow() + steps.length - 1;
        for (int n = 0; n < steps.length; n++) {
            int row = panel.firstRow() + n;
            int atLeast = funnel.count(steps[n]);
            int further = n + 1 < steps.length ? funnel.count(steps[n + 1]) : 0;
            panel.row(
                    word(steps[n]),
                    formulas.atStep(panel.label(row), atLeast - further),
                    formulas.sum(panel.figure(0, row), panel.figure(0, last), atLeast));
            panel.nameLast("Funnel" + n);
        }
        panel.headersBelow(
                material.say("report.places"), material.say("report.places.all"), material.say("report.places.free"));
        var people = material.figures.people();
        panel.row(
                Value.text(material.say("report.places.label")),
                formulas.places(people.places()),
                formulas.freePlaces(people.freePlaces()));
        panel.chart(Kind.BAR, material.say("report.funnel"), steps.length, List.of(1), List.of(Palette.BLUE));
        return panel;
    }

    Panel health(int top, int left) {
        var panel = new Panel(top, left, CHART_ROWS);
        var health = material.figures.health();
        var levels = List.of(HealthLevel.values());
        panel.heading(material.say("report.health"));
        panel.headers(
                material.say("report.column.health"),
                material.say("report.pairs"),
                material.say("report.health.share"));
        for (var level : levels) {
            int row = panel.end() + 1;
            panel.row(
                    word(level),
                    formulas.atHealth(panel.label(row), health.count(level)),
                    formulas.share(panel.figure(0, row), health, level));
        }
        panel.chart(
                Kind.DOUGHNUT,
                material.say("report.health"),
                levels.size(),
                List.of(0),
                levels.stream().map(Palette::of).toList());
        panel.headersBelow(material.say("report.column.state"), material.say("report.pairs"));
        for (var state : PairState.values()) {
            int row = panel.end() + 1;
            panel.row(word(state), formulas.inState(panel.label(row), count(state)));
        }
        return panel;
    }

    Panel scores(int top, int left) {
        var panel = new Panel(top, left, CHART_ROWS);
        var quality = material.figures.quality();
        panel.heading(material.say("report.scores"));
        panel.headers(material.say("report.column.score"), material.say("report.pairs"));
        for (int ten = 0; ten < quality.tens().size(); ten++) {
            int least = ten * 10;
            int most = ten == 9 ? 100 : least + 9;
            panel.row(
                    Value.text(material.say("report.scores.range", least, most)),
                    formulas.scored(least, most, quality.tens().get(ten)));
            panel.nameLast("Scores" + ten);
        }
        panel.strongRow(Value.text(material.say("report.scores.mean")), formulas.meanScore(quality.mean()));
        panel.nameLast("ScoreMean");
        panel.strongRow(Value.text(material.say("report.scores.lowest")), formulas.lowestScore(quality.lowest()));
        panel.nameLast("ScoreLowest");
        panel.chart(
                Kind.COLUMN, material.say("report.scores"), quality.tens().size(), List.of(0), List.of(Palette.BLUE));
        return panel;
    }

    Panel sites(int top, int left) {
        var panel = new Panel(top, left, TALL_CHART_ROWS);
        var sites = material.figures.sites().stream().limit(MOST_SITES).toList();
        panel.heading(material.say("report.sites"));
        panel.headers(
                material.say("report.column.site"),
                material.say("report.people"),
                material.say("report.sites.pairs"),
                material.say("report.sites.unplaced"));
        for (SiteFigures site : sites) {
            String label = panel.label(panel.end() + 1);
            panel.row(
                    Value.text(material.siteWord(site.site())),
                    formulas.peopleAt(label, site.participants()),
                    formulas.runningPairsAt(label, site.pairs()),
                    formulas.unplacedAt(label, site.unplaced()));
        }
        panel.chart(Kind.BAR, material.say("report.sites"), sites.size(), List.of(0), List.of(Palette.BLUE));
        return panel;
    }

    Panel skills(int top, int left) {
        var panel = new Panel(top, left, TALL_CHART_ROWS);
        var skills = material.figures.skills().stream().limit(MOST_SKILLS).toList();
        panel.heading(material.say("report.skills.heading"));
        panel.headers(
                material.say("report.column.skill"),
                material.say("report.side.wanted"),
                material.say("report.side.offered"),
                material.say("report.skills.gap"));
        for (SkillGap skill : skills) {
            int row = panel.end() + 1;
            panel.row(
                    Value.text(skill.skill()),
                    formulas.skill(panel.label(row), "report.side.wanted", skill.wanted()),
                    formulas.skill(panel.label(row), "report.side.offered", skill.offered()),
                    formulas.difference(panel.figure(0, row), panel.figure(1, row), skill.gap()));
        }
        panel.chart(
                Kind.BAR,
                material.say("report.skills.heading"),
                skills.size(),
                List.of(0, 1),
                List.of(Palette.ORANGE, Palette.BLUE));
        return panel;
    }

    Panel weeks(int top, int left) {
        var panel = new Panel(top, left, TALL_CHART_ROWS);
        var weeks = material.figures.weeks();
        var day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(material.locale());
        panel.heading(material.say("report.weeks"));
        panel.headers(
                material.say("report.weeks.week"),
                material.say("report.weeks.monday"),
                material.say("report.sessions"));
        for (WeekOfSessions week : weeks) {
            int row = panel.end() + 1;
            panel.row(
                    Value.text(day.format(week.monday())),
                    new Value.Day(week.monday()),
                    formulas.sessionsInWeekOf(panel.figure(0, row), week.sessions()));
        }
        panel.chart(Kind.COLUMN, material.say("report.weeks"), weeks.size(), List.of(1), List.of(Palette.BLUE));
        return panel;
    }

    private long count(PairState state) {
        return material.facts().pairs().stream()
                .filter(life -> life.state() == state)
                .count();
    }

    private Value word(Enum<?> constant) {
        return Value.text(material.word(constant));
    }
}
