package org.pairwright.charts;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DefaultPieDataset;
import org.pairwright.insight.Funnel;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.HealthFigures;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.MatchQuality;
import org.pairwright.insight.SiteFigures;
import org.pairwright.insight.SkillGap;
import org.pairwright.insight.WeekOfSessions;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** The charts of one program, in one language and one shade. */
public final class ProgramCharts {
    private final Messages messages;
    private final Shade shade;
    private final Bars bars;

    public ProgramCharts(Messages messages, Shade shade) {
        this.messages = messages;
        this.shade = shade;
        this.bars = new Bars(shade, NumberFormat.getIntegerInstance(messages.locale()));
    }

    /** How many people came how far: one lying bar a step. */
    public DrawnChart funnel(Funnel funnel) {
        var data = new DefaultCategoryDataset();
        for (var step : FunnelStep.values()) {
            data.addValue(funnel.count(step), "", messages.word(step));
        }
        return new DrawnChart(
                bars.draw(data, PlotOrientation.HORIZONTAL, List.of(Palette.BLUE)),
                told(
                        "charts.funnel",
                        Arrays.stream(FunnelStep.values())
                                .map(step -> counted(Sentence.of(step), funnel.count(step)))
                                .toList()));
    }

    /**
     * How the active pairs do: a ring around their number, in the colours of the levels. It carries no labels; whoever
     * shows it sets the levels beside it, each in its colour.
     */
    public DrawnChart health(HealthFigures health) {
        var levels = List.of(HealthLevel.values());
        var data = new DefaultPieDataset<HealthLevel>();
        levels.forEach(level -> data.setValue(level, health.count(level)));
        var middle = NumberFormat.getIntegerInstance(messages.locale()).format(health.activePairs());
        return new DrawnChart(
                Ring.draw(data, middle, shade),
                told(
                        "charts.health",
                        levels.stream()
                                .map(level -> counted(Sentence.of(level), health.count(level)))
                                .toList()));
    }

    /** How many sessions took place week by week; every third bar stands over its Monday. */
    public DrawnChart sessions(List<WeekOfSessions> weeks) {
        var day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(messages.locale());
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < weeks.size(); i++) {
            var week = weeks.get(i);
            data.addValue(week.sessions(), "", Mark.fromTheEnd(i, weeks.size(), day.format(week.monday())));
        }
        return new DrawnChart(
                bars.draw(data, PlotOrientation.VERTICAL, List.of(Palette.BLUE)),
                told(
                        "charts.sessions",
                        weeks.stream()
                                .map(week -> Sentence.of("charts.week", week.monday(), week.sessions()))
                                .toList()));
    }

    /** How many pairs have a score in each ten: from 0, from 10, ... from 90 to 100. */
    public DrawnChart scores(MatchQuality quality) {
        var data = new DefaultCategoryDataset();
        var tens = IntStream.range(0, quality.tens().size()).boxed().toList();
        tens.forEach(ten -> data.addValue(quality.tens().get(ten).doubleValue(), "", Integer.valueOf(ten * 10)));
        return new DrawnChart(
                bars.draw(data, PlotOrientation.VERTICAL, List.of(Palette.BLUE)),
                told(
                        "charts.scores",
                        tens.stream()
                                .map(ten -> counted(range(ten), quality.tens().get(ten)))
                                .toList()));
    }

    /** How many people each site brings. */
    public DrawnChart sites(List<SiteFigures> sites) {
        var data = new DefaultCategoryDataset();
        sites.forEach(site -> data.addValue(site.participants(), "", messages.say(name(site))));
        return new DrawnChart(
                bars.draw(data, PlotOrientation.HORIZONTAL, List.of(Palette.BLUE)),
                told(
                        "charts.sites",
                        sites.stream()
                                .map(site -> counted(name(site), site.participants()))
                                .toList()));
    }

    /** Every skill twice: wanted above offered. */
    public DrawnChart skills(List<SkillGap> skills) {
        var wanted = messages.say("charts.wanted");
        var offered = messages.say("charts.offered");
        var data = new DefaultCategoryDataset();
        skills.forEach(skill -> {
            data.addValue(skill.wanted(), wanted, skill.skill());
            data.addValue(skill.offered(), offered, skill.skill());
        });
        return new DrawnChart(
                bars.draw(data, PlotOrientation.HORIZONTAL, List.of(Palette.ORANGE, Palette.BLUE)),
                told(
                        "charts.skills",
                        skills.stream()
                                .map(skill ->
                                        Sentence.of("charts.skill", skill.skill(), skill.wanted(), skill.offered()))
                                .toList()));
    }

    private static Sentence range(int ten) {
        return Sentence.of("charts.range", ten * 10, ten == 9 ? 100 : ten * 10 + 9);
    }

    private static Sentence name(SiteFigures site) {
        return site.site().isEmpty() ? Sentence.of("charts.noSite") : Sentence.of("charts.site", site.site());
    }

    private static Sentence counted(Sentence what, int count) {
        return Sentence.of("charts.counted", what, count);
    }

    private String told(String key, List<Sentence> parts) {
        return messages.say(key, parts);
    }
}
