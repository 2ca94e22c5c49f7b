package org.pairwright.reporting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.Session;
import org.pairwright.reporting.material.Columns;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.ChartContent;
import org.pairwright.spreadsheet.writing.content.Look;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.Paper;
import org.pairwright.spreadsheet.writing.content.Placed;
import org.pairwright.spreadsheet.writing.content.Value;

/** The first sheet: six key figures, then panels of charts and figures, everything computed over the other sheets. */
public final class CoverPage {
    private static final int LEFT = 0;
    private static final int RIGHT = Panel.COLUMNS + 1;
    private static final int FIRST_PANELS = 6;

    private final Material material;
    private final Panels panels;
    private final List<Placed> cells = new ArrayList<>();
    private final List<ChartContent> charts = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();

    public CoverPage(Material material) {
        this.material = material;
        panels = new Panels(material, new Formulas(material));
    }

    public PageContent content() {
        writeHead();
        writeKeyFigures();
        int second = add(panels.funnel(FIRST_PANELS, LEFT), panels.health(FIRST_PANELS, RIGHT));
        int third = add(panels.scores(second, LEFT), panels.sites(second, RIGHT));
        int end = add(panels.skills(third, LEFT), panels.weeks(third, RIGHT));
        breaks.removeLast();
        cells.add(Placed.at(
                end, 0, 2 * Panel.COLUMNS + 1, Look.NOTE, Value.text(material.say("report.cover.howToCheck"))));
        return new PageContent(material.say("report.cover"), Paper.LANDSCAPE, Panel.widths(), cells, charts, breaks);
    }

    /** Two panels side by side; answers with the row of the next page. */
    private int add(Panel left, Panel right) {
        Stream.of(left, right).forEach(panel -> {
            cells.addAll(panel.cells());
            charts.addAll(panel.charts());
        });
        int next = Math.max(left.end(), right.end()) + 1;
        breaks.add(next);
        return next;
    }

    private void writeHead() {
        var program = material.facts().program();
        cells.add(Placed.at(0, 0, 9, Look.TITLE, Value.text(program.name())));
        cells.add(Placed.at(
                1,
                0,
                9,
                Look.SUBTITLE,
                Value.text(material.say(
                        "report.cover.subtitle", program.purpose(), program.startsOn(), program.endsOn()))));
        cells.add(Placed.at(0, 9, 2, Look.STAMP, Value.text(material.say("report.cover.asOf"))));
        cells.add(Placed.at(1, 9, 2, Look.STAMP, new Value.Day(material.input.today()))
                .named(Columns.AS_OF));
    }

    private void writeKeyFigures() {
        var formulas = new Formulas(material);
        var figures = material.figures;
        int running = (int) material.facts().pairs().stream()
                .filter(life -> life.state().isRunning())
                .count();
        keyFigure(0, 1, "KeyPeople", formulas.everybody(figures.people().all()), "report.key.people");
        keyFigure(1, 2, "KeyRunning", formulas.running(running), "report.key.running");
        keyFigure(
                3,
                2,
                Columns.ON_TRACK,
                formulas.onTrackShare(figures.health()),
                formulas.onTrackCaption(figures.health()));
        keyFigure(6, 1, "KeyScore", formulas.meanScore(figures.quality().mean()), "report.key.score");
        keyFigure(7, 2, "KeyUnplaced", formulas.unplaced(figures.unplaced().size()), "report.key.unplaced");
        keyFigure(9, 2, "KeySessions", formulas.sessions(sessionsHeld()), "report.key.sessions");
    }

    private void keyFigure(int column, int span, String name, Value figure, String captionKey) {
        keyFigure(column, span, name, figure, Value.text(material.say(captionKey)));
    }

    private void keyFigure(int column, int span, String name, Value figure, Value caption) {
        cells.add(Placed.at(3, column, span, Look.FIGURE, figure).named(name));
        cells.add(Placed.at(4, column, span, Look.CAPTION, caption));
    }

    private long sessionsHeld() {
        return material.facts().pairs().stream()
                .map(PairLife::sessions)
                .flatMap(List::stream)
                .filter(Session::tookPlace)
                .filter(session -> !session.on().isAfter(material.input.today()))
                .count();
    }
}
