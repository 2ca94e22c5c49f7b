package org.pairwright.desk.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they fit into cells. */
final class Texts {
    /** The most that a cell of Excel holds. */
    static final int CELL = 32_767;

    /** What no XML can hold, or looks like it: each such character is written as seven others. */
    private static final Pattern ODD =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_x\\p{XDigit}{4}_");

    private static final int CELL_OF_ODD_CHARACTERS = CELL / 7;

    /** An answer that says nothing, apart from no answer. */
    static final String NOTHING = "\"\"";

    private Texts() {}

    /** The text in as few pieces as fit into cells, in order; no character is torn apart. At least one piece. */
    static List<String> pieces(String text) {
        int most = ODD.matcher(text).find() ? CELL_OF_ODD_CHARACTERS : CELL;
        var pieces = new ArrayList<String>();
        int from = 0;
        do {
            int until = Math.min(text.length(), from + most);
            if (until < text.length() && Character.isHighSurrogate(text.charAt(until - 1))) {
                until--;
            }
            pieces.add(text.substring(from, until));
            from = until;
        } while (from < text.length());
        return pieces;
    }

    /** {@code Budgeting; "Sales; retail"}: quoted where a text could be taken for two. */
    static String listed(List<String> texts) {
        return texts.stream().map(Texts::quotedIfNeeded).collect(Collectors.joining("; "));
    }

    private static String quotedIfNeeded(String text) {
        boolean plain = !text.isEmpty() && text.strip().equals(text) && !text.contains(";") && !text.contains("\"");
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
