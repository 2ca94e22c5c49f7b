package org.pairwright.intake.words;

/**
 * What columns are called that no mentoring program needs unasked: health, origin, religion, opinions, orientation (the
 * special categories of article 9 of the GDPR), salary, the day of birth, national ids, marital status.
 */
public final class SensitiveWords {
    private static final String TOPIC = "sensitive";

    private SensitiveWords() {}

    /** Whether a header has such a word. */
    public static boolean standIn(String header) {
        return HeaderWords.hear(header).tells(TOPIC);
    }
}
