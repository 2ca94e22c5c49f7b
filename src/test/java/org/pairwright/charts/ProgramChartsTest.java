package org.pairwright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.insight.Funnel;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.Health;
import org.pairwright.insight.HealthFigures;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.MatchQuality;
import org.pairwright.insight.SiteFigures;
import org.pairwright.insight.SkillGap;
import org.pairwright.insight.WeekOfSessions;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class ProgramChartsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private static final Funnel FUNNEL =
            new Funnel(Map.of(1L, FunnelStep.APPLIED, 2L, FunnelStep.MATCHED, 3L, FunnelStep.COMPLETED));
    private static final List<WeekOfSessions> WEEKS = List.of(
            new WeekOfSessions(MONDAY, Collections.nCopies(1234, 1L)),
            new WeekOfSessions(MONDAY.plusWeeks(1), List.of()));
    private static final MatchQuality QUALITY =
            new MatchQuality(Map.of(1L, 41, 2L, 70, 3L, 79, 4L, 90, 5L, 99, 6L, 100));
    private static final List<SiteFigures> SITES =
            List.of(new SiteFigures("Nairobi", 12, 5, 1), new SiteFigures("", 3, 0, 0));
    private static final List<SkillGap> SKILLS = List.of(new SkillGap("Budgeting", 9, 4));

    private final ProgramCharts charts = in(Shade.LIGHT);

    @Test
    void each_chart_says_in_words_every_number_it_shows() {
        assertThat(charts.funnel(FUNNEL).alternative())
                .isEqualTo("People by how far they came: Applied 3, Confirmed 2, Matched 2, Active 1, Completed 1");
        assertThat(charts.health(health()).alternative())
                .isEqualTo("Active pairs by health: On track 2, Needs a look 0, At risk 1, Too early 0");
        assertThat(charts.sessions(WEEKS).alternative())
                .isEqualTo("Sessions in the week of 9 Nov 2026: 1,234, 16 Nov 2026: 0");
        assertThat(charts.scores(QUALITY).alternative())
                .isEqualTo("Pairs by score: 0–9 0, 10–19 0, 20–29 0, 30–39 0, 40–49 1, 50–59 0, 60–69 0, 70–79 2,"
                        + " 80–89 0, 90–100 3");
        assertThat(charts.sites(SITES).alternative()).isEqualTo("People by site: Nairobi 12, No site given 3");
        assertThat(charts.skills(SKILLS).alternative()).isEqualTo("Skills: Budgeting, wanted by 9, offered by 4");
    }

    @Test
    void bars_stand_for_the_figures_in_their_order() {
        var data = charts.funnel(FUNNEL).chart().getCategoryPlot().getDataset();
        assertThat(data.getColumnKeys().toString()).isEqualTo("[Applied, Confirmed, Matched, Active, Completed]");
        assertThat(List.of(data.getValue(0, 0), data.getValue(0, 2))).containsExactly(3.0, 2.0);
        var weeks = charts.sessions(WEEKS).chart().getCategoryPlot().getDataset();
        assertThat(weeks.getColumnKeys().toString()).isEqualTo("[9 Nov, ]");
    }

    @Test
    void bars_are_told_by_their_numbers_and_need_no_grid_no_axis_and_no_legend() {
        var chart = charts.skills(SKILLS).chart();
        assertThat(chart.getCategoryPlot().isRangeGridlinesVisible()).isFalse();
        assertThat(chart.getCategoryPlot().getRangeAxis().isVisible()).isFalse();
        assertThat(chart.getCategoryPlot().getRangeAxis().getLowerBound()).isZero();
        assertThat(chart.getLegend()).isNull();
        assertThat(chart.getCategoryPlot().getRenderer().getDefaultItemLabelsVisible())
                .isTrue();
    }

    @Test
    void every_category_has_the_same_share_of_the_axis_so_that_a_button_can_lie_behind_it() {
        var plot = charts.funnel(FUNNEL).chart().getCategoryPlot();
        var area = new Rectangle2D.Double(0, 0, 100, 500);
        for (int step = 0; step < 5; step++) {
            double middle = plot.getDomainAxis().getCategoryMiddle(step, 5, area, RectangleEdge.LEFT);
            assertThat(middle).isCloseTo(50 + 100 * step, within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void every_chart_leaves_the_ground_to_the_card_around_it(Shade shade) {
        var drawn = in(shade);
        var all = List.of(
                drawn.funnel(FUNNEL),
                drawn.health(health()),
                drawn.sessions(WEEKS),
                drawn.scores(QUALITY),
                drawn.sites(SITES),
                drawn.skills(SKILLS));
        for (var one : all) {
            BufferedImage image = one.chart().createBufferedImage(400, 220, BufferedImage.TYPE_INT_ARGB, null);
            assertThat(image.getRGB(0, 0) >>> 24).as(one.alternative()).isZero();
        }
    }

    @Test
    void charts_of_nothing_can_be_drawn() {
        var none = List.of(
                charts.funnel(new Funnel(Map.of())),
                charts.health(new HealthFigures(Map.of())),
                charts.sessions(List.of()),
                charts.sites(List.of()),
                charts.skills(List.of()));
        none.forEach(
                one -> assertThat(one.chart().createBufferedImage(300, 200)).isNotNull());
    }

    @Test
    void the_six_colours_differ_and_stand_out_from_white_and_black() {
        assertThat(Palette.SIX).hasSize(6).doesNotHaveDuplicates();
        for (int colour : Palette.SIX) {
            assertThat(contrast(colour, 0xFFFFFF)).as("%06X on white", colour).isGreaterThan(2.5);
            assertThat(contrast(colour, 0x0D1117)).as("%06X on black", colour).isGreaterThan(3.0);
        }
    }

    /** Contrast as WCAG 2.1 defines it. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static HealthFigures health() {
        var any = Sentence.of("charts.wanted");
        return new HealthFigures(new TreeMap<>(Map.of(
                1L, new Health(HealthLevel.ON_TRACK, any),
                2L, new Health(HealthLevel.ON_TRACK, any),
                3L, new Health(HealthLevel.AT_RISK, any))));
    }

    private static ProgramCharts in(Shade shade) {
        return new ProgramCharts(new Messages(Locale.UK, ZoneOffset.UTC), shade);
    }
}
