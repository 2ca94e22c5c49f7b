package org.pairwright.ui.matching.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.matching.OnMatchingScreen;

/** Once over the picture with mouse and keyboard. */
class PicturePaneTest extends OnMatchingScreen {
    PicturePaneTest() {
        super(1200, 800);
    }

    @Test
    void a_flow_and_a_bar_open_the_pairs_behind_them_by_site_and_by_department() {
        clickOn("Find matches");
        clickOn("Picture");
        clickOn(saying("Nairobi → Osaka: 1 pair"));
        assertThat(listed()).containsExactly("Amara Okafor and Kenji Watanabe · 100");
        clickOn("Department");
        assertThat(lookup(node -> says(node, "Nairobi → Osaka: 1 pair")).tryQuery())
                .isEmpty();
        clickOn(saying("Finance → Operations: 1 pair"));
        assertThat(listed()).containsExactly("Amara Okafor and Kenji Watanabe · 100");
        interact(() -> saying("Score 90 to 100: 2 pairs").requestFocus());
        type(KeyCode.SPACE);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void without_a_proposal_it_says_what_comes_first() {
        clickOn("Picture");
        assertThat(lookup("No pairs to draw yet. “Find matches” proposes some.").tryQuery())
                .isPresent();
    }

    private Node saying(String words) {
        return lookup(node -> says(node, words)).query();
    }

    private static boolean says(Node node, String words) {
        return node instanceof Button && words.equals(node.getAccessibleText());
    }

    private List<String> listed() {
        ListView<?> list = lookup(".detail-pane .list-view").queryListView();
        return list.getItems().stream().map(Object::toString).toList();
    }
}
