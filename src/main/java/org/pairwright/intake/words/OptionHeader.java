package org.pairwright.intake.words;

import java.util.regex.Pattern;

/** The choice that the header of a column with crosses names: "Role [Mentor]", "I sign up as: Mentor", "Mentor". */
public final class OptionHeader {
    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\[([^\\]]+)\\]\\s*", Pattern.DOTALL);
    private static final Pattern AFTER_SIGN = Pattern.compile(".*(?:[:：>»]|\\s[-–—]\\s)\\s*(\\S.*)", Pattern.DOTALL);

    private OptionHeader() {}

    public static String of(String header) {
        var brackets = IN_BRACKETS.matcher(header);
        if (brackets.matches()) {
            return brackets.group(1).strip();
        }
        var after = AFTER_SIGN.matcher(header);
        return after.matches() ? after.group(1).strip() : header.strip();
    }
}
