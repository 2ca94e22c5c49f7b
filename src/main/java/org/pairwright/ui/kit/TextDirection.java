package org.pairwright.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/** Lets text that is written from right to left stand at the right, whatever the language of the window. */
public final class TextDirection {
    private static final String MARK = "\u200E";

    private TextDirection() {}

    /** Turns a node by the first letter of its text that has a direction. */
    public static void follow(Node node, String text) {
        node.setNodeOrientation(isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Whether the first letter that has a direction is Arabic, Hebrew or the like. */
    public static boolean isRightToLeft(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(TextDirection::isStrong)
                .findFirst()
                .filter(one -> one != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }

    /** A name or a value inside a sentence, so that neither turns the other round. */
    public static String isolated(String text) {
        return isRightToLeft(text) ? MARK + text + MARK : text;
    }

    private static boolean isStrong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
