package org.pairwright.ui.matching.board;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.NothingYet;

/** Left everybody, or who may be hers once somebody is picked; right the two compared and what the choice would cost. */
public final class BoardPane extends StackPane {
    private static final int SKELETON = 6;
    private static final double LIST = 0.46;
    private static final double LEAST_LIST = 340;

    private final BoardViewModel model;
    private final Messages messages;
    private final PeopleToPick people;
    private final CandidatePane candidates;
    private final StackPane left = new StackPane();
    private final HBox columns;

    public BoardPane(BoardViewModel model) {
        this.model = model;
        messages = model.run().frame().messages();
        getStylesheets()
                .add(Objects.requireNonNull(
                                getClass().getResource("/org/pairwright/ui/board.css"), "the look of the board")
                        .toExternalForm());
        getStyleClass().add("board");
        people = new PeopleToPick(messages, model);
        candidates = new CandidatePane(messages, model);
        var comparison = new ComparisonPane(messages, model);
        HBox.setHgrow(comparison, Priority.ALWAYS);
        columns = new HBox(left, comparison);
        columns.getStyleClass().add("board-columns");
        widthProperty().subscribe(width -> {
            double wide = Math.max(LEAST_LIST, width.doubleValue() * LIST);
            left.setMinWidth(wide);
            left.setPrefWidth(wide);
            left.setMaxWidth(wide);
        });
        model.rankedProperty().subscribe(this::show);
        model.run().pictureProperty().subscribe(this::show);
    }

    public void find() {
        if (model.rankedProperty().get().isPresent()) {
            candidates.find();
        } else {
            people.find();
        }
    }

    /** Back to everybody; answers whether somebody was picked. */
    public boolean escape() {
        boolean picked = model.rankedProperty().get().isPresent();
        if (picked) {
            model.leave();
        }
        return picked;
    }

    private void show(Ranked ranked) {
        left.getChildren().setAll(candidates);
        candidates.show(ranked);
    }

    private void show(Optional<?> read) {
        var picture = model.run().pictureProperty().get();
        var ranked = model.rankedProperty().get();
        ranked.ifPresentOrElse(this::show, this::showEverybody);
        getChildren().setAll(picture.map(this::content).orElseGet(() -> new SkeletonPane(SKELETON)));
    }

    /** From one back to everybody she goes on in their list. */
    private void showEverybody() {
        boolean back = left.getChildren().contains(candidates);
        left.getChildren().setAll(people);
        if (back) {
            people.find();
        }
    }

    private Node content(MatchingPicture picture) {
        return switch (picture.situation()) {
            case NOBODY, NO_MENTEES, NO_MENTORS -> NothingYet.of(model.run(), picture.situation());
            case ALL_PAIRED, NO_PLACES, OPEN -> columns;
        };
    }
}
