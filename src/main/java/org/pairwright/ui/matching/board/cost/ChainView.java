package org.pairwright.ui.matching.board.cost;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.pairwright.matching.question.Difference;
import org.pairwright.text.Messages;

/**
 * The chain of moves, drawn: each line a mentee, an arrow to the mentor she would come to, and how her score changes; from
 * that mentor an arrow down to whoever gives way to her.
 */
final class ChainView extends Region {
    private static final double LINE = 36;
    private static final double GAP = 20;
    private static final double ARROW = 40;
    private static final double HEAD = 4;
    private static final double CHANGE = 44;
    private static final double SPACE = 8;

    private final List<Row> rows = new ArrayList<>();

    /** The nodes of one move. */
    private record Row(
            Label mentee, Polyline arrow, Polygon head, Label mentor, Label change, Polyline down, Polygon downHead) {}

    ChainView(Messages messages, List<ChainLink> links) {
        getStyleClass().add("chain");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(
                ". ", links.stream().map(link -> messages.say(link.words())).toList()));
        for (int at = 0; at < links.size(); at++) {
            var link = links.get(at);
            boolean givesWay = at + 1 < links.size()
                    && link.to().isPresent()
                    && links.get(at + 1).from().equals(link.to());
            rows.add(row(messages, link, givesWay));
        }
        rows.forEach(row -> getChildren()
                .addAll(row.arrow(), row.head(), row.down(), row.downHead(), row.mentee(), row.mentor(), row.change()));
    }

    private Row row(Messages messages, ChainLink link, boolean givesWay) {
        var mentor = box(link.to().orElseGet(() -> messages.say("board.chain.nobody")), "chain-mentor");
        if (link.to().isEmpty()) {
            mentor.getStyleClass().add("chain-nobody");
        }
        var change = new Label(Difference.signed(link.change()));
        change.getStyleClass().add("chain-change");
        var row = new Row(box(link.mentee(), "chain-mentee"), line(), head(), mentor, change, line(), head());
        row.down().setVisible(givesWay);
        row.downHead().setVisible(givesWay);
        return row;
    }

    private static Label box(String name, String look) {
        var box = new Label(name);
        box.getStyleClass().addAll("chain-box", look);
        return box;
    }

    private static Polyline line() {
        var line = new Polyline();
        line.getStyleClass().add("chain-arrow");
        return line;
    }

    private static Polygon head() {
        var head = new Polygon();
        head.getStyleClass().add("chain-arrow-head");
        return head;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + rows.size() * LINE + Math.max(0, rows.size() - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double box = Math.max(0, (getWidth() - left - snappedRightInset() - ARROW - CHANGE - SPACE) / 2);
        for (int at = 0; at < rows.size(); at++) {
            place(rows.get(at), left, snappedTopInset() + at * (LINE + GAP), box);
        }
    }

    private static void place(Row row, double left, double top, double box) {
        double mentor = left + box + ARROW;
        double middle = top + LINE / 2;
        at(row.mentee(), left, top, box);
        at(row.mentor(), mentor, top, box);
        at(row.change(), mentor + box + SPACE, top, CHANGE);
        row.arrow().getPoints().setAll(left + box + HEAD, middle, mentor - HEAD, middle);
        point(row.head(), mentor - 1, middle, true);
        double from = mentor + box / 2;
        double to = left + box / 2;
        double turn = top + LINE + GAP / 2;
        row.down().getPoints().setAll(from, top + LINE, from, turn, to, turn, to, top + LINE + GAP - HEAD);
        point(row.downHead(), to, top + LINE + GAP - 1, false);
    }

    private static void at(Node node, double x, double y, double width) {
        node.resizeRelocate(x, y, width, LINE);
    }

    private static void point(Polygon head, double x, double y, boolean right) {
        if (right) {
            head.getPoints().setAll(x, y, x - 2 * HEAD, y - HEAD, x - 2 * HEAD, y + HEAD);
        } else {
            head.getPoints().setAll(x, y, x - HEAD, y - 2 * HEAD, x + HEAD, y - 2 * HEAD);
        }
    }
}
