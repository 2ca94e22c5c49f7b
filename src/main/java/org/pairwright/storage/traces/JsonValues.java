package org.pairwright.storage.traces;

import java.util.function.UnaryOperator;
import org.pairwright.storage.json.Json;

/** Changes the texts among the values of a JSON text and leaves every other character as it is. */
final class JsonValues {
    private final String json;
    private final UnaryOperator<String> change;
    private final StringBuilder out;
    private int at;

    private JsonValues(String json, UnaryOperator<String> change) {
        this.json = json;
        this.change = change;
        out = new StringBuilder(json.length());
    }

    static String changed(String json, UnaryOperator<String> change) {
        return new JsonValues(json, change).run();
    }

    private String run() {
        while (at < json.length()) {
            if (json.charAt(at) == '"') {
                takeText();
            } else {
                out.append(json.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    private void takeText() {
        int end = end();
        var written = json.substring(at, end);
        at = end;
        out.append(isKey() ? written : changed(written));
    }

    private String changed(String written) {
        var text = Json.texts("[" + written + "]").getFirst();
        var other = change.apply(text);
        return other.equals(text) ? written : Json.text(other);
    }

    private boolean isKey() {
        return at < json.length() && json.charAt(at) == ':';
    }

    /** After the quotation mark that closes the text which begins here. */
    private int end() {
        int next = at + 1;
        while (json.charAt(next) != '"') {
            next += json.charAt(next) == '\\' ? 2 : 1;
        }
        return next + 1;
    }
}
