package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** What a part of a detail says is read without looking for it. */
class DetailPaneTest extends ApplicationTest {
    private static final double HEIGHT = 400;

    private DetailPane detail;
    private Region answer;

    @Override
    public void start(Stage window) {
        detail = new DetailPane("Close");
        answer = new Region();
        var before = new Region();
        before.setMinHeight(600);
        var after = new Region();
        after.setMinHeight(600);
        detail.open("A pair", new VBox(before, answer, after));
        window.setScene(new Scene(new StackPane(detail), 380, HEIGHT));
        window.show();
    }

    @Test
    void a_part_that_was_opened_further_down_is_seen_whole() {
        interact(() -> {
            answer.setMinHeight(100);
            DetailPane.reveal(answer);
            detail.layout();
        });
        assertThat(top()).isPositive();
        assertThat(bottom()).isLessThanOrEqualTo(HEIGHT);
    }

    @Test
    void of_a_part_that_is_longer_than_the_detail_the_beginning_is_seen() {
        interact(() -> {
            answer.setMinHeight(900);
            DetailPane.reveal(answer);
            detail.layout();
        });
        assertThat(top()).isCloseTo(HEIGHT - seen(), within(2.0));
    }

    private double top() {
        return answer.localToScene(answer.getBoundsInLocal()).getMinY();
    }

    private double bottom() {
        return answer.localToScene(answer.getBoundsInLocal()).getMaxY();
    }

    private double seen() {
        var scroll = (javafx.scene.control.ScrollPane) detail.lookup(".detail-scroll");
        return scroll.getViewportBounds().getHeight();
    }
}
