package org.pairwright.ui.matching.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.pairwright.insight.match.GroupFigures;
import org.pairwright.insight.match.MatchFigures;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.scenarios.Comparison.Cell;
import org.pairwright.ui.matching.scenarios.Comparison.Line;

/** The figures of some runs, line by line, with the best of each line marked. */
final class FigureLines {
    private static final int MOST_GROUPS = 10;
    private static final double TENTHS = 10;
    private static final long WHOLE = 10;

    /** So many lines at the beginning decide; the others tell more. */
    static final int DECIDING = 4;

    private final List<Run> runs;
    private final List<MatchFigures> figures;
    private final int weak;

    /** @param weak pairs below this score are counted */
    FigureLines(List<Run> runs, int weak) {
        this.runs = List.copyOf(runs);
        this.weak = weak;
        figures = runs.stream().map(MatchFigures::of).toList();
    }

    List<Line> ofTheWhole() {
        var lines = new ArrayList<Line>();
        lines.add(more("scenarios.figure.placed", MatchFigures::placed));
        lines.add(less("scenarios.figure.unplaced", MatchFigures::unplaced));
        lines.add(mean());
        lines.add(more("scenarios.figure.lowest", one -> one.scores().lowest()));
        lines.add(weak());
        lines.add(load("scenarios.figure.load0", 0));
        lines.add(load("scenarios.figure.load1", 1));
        lines.add(load("scenarios.figure.load2", 2));
        lines.add(load("scenarios.figure.load3", 3));
        return lines;
    }

    /** How the groups of mentees fare, the largest first; more than ten would be a list nobody reads. */
    List<Line> ofGroups(String field) {
        var byRun = runs.stream()
                .map(run -> GroupFigures.of(run, field).stream()
                        .collect(Collectors.toMap(GroupFigures::group, Function.identity())))
                .toList();
        return runs.stream()
                .flatMap(run -> GroupFigures.of(run, field).stream())
                .map(GroupFigures::group)
                .distinct()
                .limit(MOST_GROUPS)
                .map(group -> group(group, byRun))
                .toList();
    }

    private static Line group(String group, List<Map<String, GroupFigures>> byRun) {
        var each = byRun.stream()
                .map(groups -> Optional.ofNullable(groups.get(group)))
                .toList();
        var worth = each.stream()
                .map(one -> one.map(GroupFigures::placed).orElse(0).longValue())
                .toList();
        var name =
                group.isEmpty() ? Sentence.of("scenarios.group.unknown") : Sentence.of("scenarios.group.named", group);
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < each.size(); at++) {
            cells.add(new Cell(
                    each.get(at).map(FigureLines::words).orElse(Sentence.of("scenarios.group.none")), best(worth, at)));
        }
        return new Line(name, cells);
    }

    private static Sentence words(GroupFigures group) {
        return Sentence.of("scenarios.group.figures", group.placed(), group.mentees(), group.mean());
    }

    /** To a tenth: runs of the same people differ by little. */
    private Line mean() {
        var tenths = runs.stream()
                .map(run -> Math.round(TENTHS
                        * run.proposal().pairs().stream()
                                .mapToInt(ProposedPair::score)
                                .average()
                                .orElse(0)))
                .toList();
        return lineOf(
                Sentence.of("scenarios.figure.mean"),
                tenths,
                1,
                value -> Sentence.of("scenarios.figure.tenth", value / WHOLE, value % WHOLE));
    }

    private Line weak() {
        var counts = runs.stream()
                .map(run -> MatchFigures.below(run.proposal(), weak))
                .toList();
        return lineOf(Sentence.of("scenarios.figure.weak", weak), counts, -1, FigureLines::number);
    }

    private Line more(String key, ToLongFunction<MatchFigures> figure) {
        return lineOf(
                Sentence.of(key), figures.stream().map(figure::applyAsLong).toList(), 1, FigureLines::number);
    }

    private Line less(String key, ToLongFunction<MatchFigures> figure) {
        return lineOf(
                Sentence.of(key), figures.stream().map(figure::applyAsLong).toList(), -1, FigureLines::number);
    }

    /** Neither more nor less is better. */
    private Line load(String key, int many) {
        return lineOf(
                Sentence.of(key),
                figures.stream().map(one -> one.load().get(many).longValue()).toList(),
                0,
                FigureLines::number);
    }

    private static Sentence number(long value) {
        return Sentence.of("scenarios.figure.number", value);
    }

    private static Line lineOf(Sentence name, List<Long> values, int direction, LongFunction<Sentence> words) {
        return line(name, values, direction, at -> words.apply(values.get(at)));
    }

    /**
     * A line with the best of its figures marked.
     *
     * @param direction 1 where more is better, -1 where less is, 0 where neither
     * @param words of the figure at a place of the line
     */
    static Line line(Sentence name, List<Long> values, int direction, IntFunction<Sentence> words) {
        var worth = values.stream().map(value -> value * direction).toList();
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < values.size(); at++) {
            cells.add(new Cell(words.apply(at), best(worth, at)));
        }
        return new Line(name, cells);
    }

    private static boolean best(List<Long> worth, int at) {
        long own = worth.get(at);
        return worth.stream().anyMatch(other -> other < own) && worth.stream().noneMatch(other -> other > own);
    }
}
