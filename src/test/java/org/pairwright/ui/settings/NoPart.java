package org.pairwright.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.pairwright.ui.shell.Part;

/** Where another room would put its part. */
final class NoPart implements Part {
    private final Region node = new Region();

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        // There is nothing to show.
    }
}
