package org.pairwright.spreadsheet.markup;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Cuts a web page into tags and the text between them, forgiving as browsers are. */
final class HtmlTokens {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_IN_A_TAG = 10_000;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z:_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern OLD_NUMBER = Pattern.compile("&#(1[2-5]\\d);?");

    private final String page;
    private int at;
    private boolean tag;
    private boolean closing;
    private String name = "";
    private int start;
    private int end;

    HtmlTokens(String page) {
        this.page = page;
    }

    /** Goes to the next tag or text; false at the end. Comments, scripts and styles are passed over. */
    boolean next() {
        while (at < page.length()) {
            if (page.startsWith("<!--", at)) {
                passBehind("-->");
            } else if (page.startsWith("<!", at) || page.startsWith("<?", at)) {
                passBehind(">");
            } else if (startsTag(at)) {
                readTag();
                return true;
            } else {
                readText();
                return true;
            }
        }
        return false;
    }

    boolean isTag() {
        return tag;
    }

    /** Whether the tag ends an element. */
    boolean isClosing() {
        return closing;
    }

    /** The tag's name in lower case. */
    String name() {
        return name;
    }

    /** The text with its entities resolved, its white space as it stands. */
    String text() {
        return resolved(page.substring(start, end));
    }

    /** The value of one of the tag's attributes; empty if it has none. */
    String attribute(String wanted) {
        if (!mentions(wanted)) {
            return "";
        }
        var found = ATTRIBUTE.matcher(page.substring(start, Math.min(end, start + MOST_IN_A_TAG)));
        while (found.find()) {
            if (found.group(1).equalsIgnoreCase(wanted)) {
                return resolved(value(found));
            }
        }
        return "";
    }

    /** Most tags have no attributes at all. */
    private boolean mentions(String wanted) {
        for (int n = start; n <= end - wanted.length(); n++) {
            if (page.regionMatches(true, n, wanted, 0, wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static String value(Matcher found) {
        for (int group = 2; group <= 4; group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private boolean startsTag(int from) {
        if (page.charAt(from) != '<' || from + 1 == page.length()) {
            return false;
        }
        char next = page.charAt(from + 1);
        return Character.isLetter(next) || next == '/';
    }

    private void readTag() {
        tag = true;
        closing = page.charAt(at + 1) == '/';
        int from = at + (closing ? 2 : 1);
        int behind = from;
        while (behind < page.length()
                && (Character.isLetterOrDigit(page.charAt(behind)) || page.charAt(behind) == ':')) {
            behind++;
        }
        name = page.substring(from, behind).toLowerCase(Locale.ROOT);
        start = behind;
        end = endOfTag(behind);
        at = Math.min(page.length(), end + 1);
        if (!closing && (name.equals("script") || name.equals("style"))) {
            passBehindElement("</" + name);
        }
    }

    /** A sign that ends a tag does not within quotation marks, unless these are never closed. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int n = from; n < page.length() && n < from + MOST_IN_A_TAG; n++) {
            char one = page.charAt(n);
            if (quote != 0) {
                quote = one == quote ? 0 : quote;
            } else if (one == '>') {
                return n;
            } else if (one == '"' || one == '\'') {
                quote = one;
            }
        }
        int plain = page.indexOf('>', from);
        return plain < 0 ? page.length() : plain;
    }

    private void readText() {
        tag = false;
        start = at;
        end = at + 1;
        while (end < page.length() && page.charAt(end) != '<') {
            end++;
        }
        at = end;
    }

    private void passBehind(String sign) {
        int found = page.indexOf(sign, at);
        at = found < 0 ? page.length() : found + sign.length();
    }

    private void passBehindElement(String sign) {
        int n = at;
        while (n < page.length() && !page.regionMatches(true, n, sign, 0, sign.length())) {
            n++;
        }
        at = n;
    }

    /** Numbers that were meant as Windows-1252 are read so, as browsers do. */
    private static String resolved(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String modern = OLD_NUMBER.matcher(text).replaceAll(found -> {
            byte[] one = {(byte) Integer.parseInt(found.group(1))};
            return Matcher.quoteReplacement(new String(one, WINDOWS));
        });
        return StringEscapeUtils.unescapeHtml4(modern);
    }
}
