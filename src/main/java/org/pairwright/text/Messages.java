package org.pairwright.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Words sentences in one language. The patterns are those of {@link MessageFormat}; dates and numbers follow the locale.
 * The bundle of a key is named by the key's first part: {@code intake.problem.noName} stands in {@code
 * intake.properties}.
 */
public final class Messages {
    private static final String BUNDLES = "org.pairwright.text.";

    private final Locale locale;
    private final ZoneId zone;

    public Messages(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** The language and zone of the machine. */
    public static Messages ofThisMachine() {
        return new Messages(Locale.getDefault(Locale.Category.FORMAT), ZoneId.systemDefault());
    }

    public Locale locale() {
        return locale;
    }

    public String say(Sentence sentence) {
        Object[] worded = sentence.args().stream().map(this::worded).toArray();
        return new MessageFormat(pattern(sentence.key()), locale).format(worded);
    }

    public String say(String key, Object... args) {
        return say(Sentence.of(key, args));
    }

    /** The word for one constant of an enum. */
    public String word(Enum<?> constant) {
        return say(Sentence.of(constant));
    }

    /** A date as she writes it. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** A time of day as she writes it, in her zone. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** Whether there are words for this key. */
    public static boolean isKey(String text) {
        try {
            return text.matches("[a-z]+(\\.\\w+)+")
                    && ResourceBundle.getBundle(
                                    BUNDLES + text.substring(0, text.indexOf('.')),
                                    Locale.ROOT,
                                    Messages.class.getClassLoader())
                            .containsKey(text);
        } catch (MissingResourceException _) {
            return false;
        }
    }

    private Object worded(Object arg) {
        return switch (arg) {
            case Sentence sentence -> say(sentence);
            case LocalDate date -> date(date);
            case Instant instant -> date(instant.atZone(zone).toLocalDate()) + " " + time(instant);
            case List<?> list ->
                list.stream().map(this::worded).map(String::valueOf).collect(Collectors.joining(", "));
            default -> arg;
        };
    }

    private String pattern(String key) {
        String bundle = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(BUNDLES + bundle, locale, Messages.class.getClassLoader())
                .getString(key);
    }
}
