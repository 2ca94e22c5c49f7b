package org.pairwright.ui.matching.scenarios;

import java.util.List;
import java.util.Optional;
import org.pairwright.matching.change.PairChanges;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.text.Sentence;

/**
 * Scenarios side by side.
 *
 * @param figures of the whole match, those that decide first
 * @param groups one line for every group of mentees, by the field chosen
 * @param changes what is different in the second of two
 */
record Comparison(List<Column> columns, List<Line> figures, List<Line> groups, Optional<PairChanges> changes) {
    static final Comparison NONE = new Comparison(List.of(), List.of(), List.of(), Optional.empty());

    Comparison {
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
    }

    /** How many were placed and how many not, the mean and the lowest score. */
    List<Line> deciding() {
        return figures.subList(0, Math.min(FigureLines.DECIDING, figures.size()));
    }

    List<Line> otherFigures() {
        return figures.subList(deciding().size(), figures.size());
    }

    /** One of them with all that it proposes. */
    record Column(Scenario scenario, Run run, boolean shown) {}

    /** One figure of each of them. */
    record Line(Sentence name, List<Cell> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param best whether it beats another of its line and none beats it
     */
    record Cell(Sentence words, boolean best) {}
}
